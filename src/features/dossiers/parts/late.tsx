import { formatDay } from '../../../lib/dates';
import { Callout, glue, Said, useLanguage, useWords } from '../../../ui';
import { late as lateSign } from '../../../ui/icons/signs';
import type { Lateness } from '../due';
import { words } from '../words';

/** Lateness said honestly: the day it was due, the days over, the office's apology. */
export function Late({ late, apology }: { late: Lateness; apology: string | null }) {
  const { lateness } = useWords(words);
  const language = useLanguage();
  return (
    <Callout meaning="wait" icon={lateSign} title={lateness.title(late.daysOver)}>
      <p>{glue(lateness.due(formatDay(late.dueDay, language)))}</p>
      {late.newDay ? <p>{glue(lateness.newDay(formatDay(late.newDay, language)))}</p> : null}
      {apology ? (
        <p>
          {lateness.slip}: <Said>{apology}</Said>
        </p>
      ) : (
        <p>{lateness.sorry}</p>
      )}
    </Callout>
  );
}
