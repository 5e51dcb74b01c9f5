import { Fold, useWords } from '../../../ui';
import type { Service } from '../service';
import { shortName } from '../short-name';
import { helping } from '../where';
import { whereWords } from '../where-words';
import { ShareService } from './share-service';

/** What acting for a relative takes, as far as the record tells it; for the rest the counter is to be asked. */
export function HelpRelative({ service, cases }: { service: Service; cases: ReadonlySet<string> }) {
  const told = useWords(whereWords);
  const { papers, may, must } = helping(service);
  return (
    <Fold title={told.helping}>
      <Told title={told.may} lines={may} />
      <Told title={told.bring} lines={papers.map(shortName)} />
      <Told title={told.must} lines={must} />
      {papers.length > 0 ? null : <p>{told.usual}</p>}
      <p>{told.askDesk}</p>
      <ShareService service={service} cases={cases} label={told.sendRelative} />
    </Fold>
  );
}

function Told({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <p>
      {title}: <strong lang="vi">{lines.map((line) => line.replace(/\.$/, '')).join('; ')}</strong>
    </p>
  );
}
