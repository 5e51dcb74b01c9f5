import { Callout, ProblemView, useWords } from '../../../ui';
import { alert, info } from '../../../ui/icons/signs';
import { shield } from '../../../ui/icons/things';
import { words } from '../words';
import css from './bill.module.css';
import type { PayTrouble } from './use-pay';

/** Says why the payment page is not open, and that no money is lost. */
export function Trouble({ trouble }: { trouble: PayTrouble | null }) {
  const told = useWords(words);
  if (!trouble) return null;
  if (trouble.kind === 'host')
    return (
      <Callout meaning="need" icon={shield} title={told.refusedHost} live>
        <p>{told.refusedHostText}</p>
      </Callout>
    );
  if (trouble.kind === 'changed') return <Callout meaning="wait" icon={info} title={told.changed} live />;
  if (trouble.kind === 'not-begun')
    return <ProblemView problem={trouble.problem} kept={told.notBegun} size="part" />;
  return (
    <Callout meaning="wait" icon={alert} title={told.notOpened} live>
      <p>{told.notOpenedText}</p>
      <a className={css.open} href={trouble.url} target="_blank" rel="noopener noreferrer">
        {told.openPage}
      </a>
    </Callout>
  );
}
