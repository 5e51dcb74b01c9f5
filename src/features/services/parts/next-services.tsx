import { href } from '../../../routes';
import { Fold, Row, Rows, Section, useLanguage, useWords } from '../../../ui';
import type { ServiceRow } from '../model';
import { rowsOf } from '../row-of';
import type { Service } from '../service';
import { tellLevels, tellLimit } from '../tell';
import { whereWords } from '../where-words';
import { words } from '../words';

const shown = 3;

/** What citizens often do with this service or right after it: three at once, the rest folded. */
export function NextServices({ service, rows }: { service: Service; rows: readonly ServiceRow[] }) {
  const told = useWords(whereWords);
  const all = useWords(words);
  const here = [service.code, ...service.replacedBy, ...service.choices.map(({ code }) => code)];
  const next = rowsOf(rows, service.related).filter(({ code }) => !here.includes(code));
  if (next.length === 0) return null;
  const rest = next.slice(shown);
  return (
    <Section title={told.next}>
      <NextRows rows={next.slice(0, shown)} />
      {rest.length > 0 ? (
        <Fold title={all.more(rest.length)}>
          <NextRows rows={rest} />
        </Fold>
      ) : null}
    </Section>
  );
}

function NextRows({ rows }: { rows: readonly ServiceRow[] }) {
  const told = useWords(words);
  const language = useLanguage();
  return (
    <Rows>
      {rows.map(({ code, title, levels, time }) => (
        <Row
          key={code}
          to={href('service', { code })}
          title={<span lang="vi">{title}</span>}
          meta={`${tellLevels(levels, told)} · ${tellLimit(time, told, language)}`}
        />
      ))}
    </Rows>
  );
}
