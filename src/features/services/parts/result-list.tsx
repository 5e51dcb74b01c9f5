import { memo, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { Button, useWords } from '../../../ui';
import type { Hit } from '../finder/open-index';
import { useFollow } from '../use-follow';
import { firstRows as first, useRowsDrawn } from '../use-rows-drawn';
import { words } from '../words';
import { ResultRow } from './result-row';
import css from './results.module.css';

const step = 30;
/** How many rows were drawn, by entry of the history and what was asked there: the hall goes back to a place that must be there. */
const drawn = new Map<string, number>();

/** Services found, ten at first; the others by thirty when asked for; the way back finds as many as there were. */
export function ResultList({
  hits,
  label,
  question,
}: {
  hits: readonly Hit[];
  label: string;
  /** What was asked: the same one, answered by a newer index, goes on where it was. */
  question: string;
}) {
  const told = useWords(words);
  const list = useRef<HTMLUListElement>(null);
  const base = useFollow(list);
  const here = `${useLocation().key} ${question}`;
  const [asked, setAsked] = useState({ of: question, most: drawn.get(here) ?? first, from: 0 });
  const most = asked.of === question ? asked.most : first;
  // On the way back all stands at once, and a newer index takes no row away from whoever reads.
  const rows = useRowsDrawn(question, drawn.has(here));
  const whole = rows === first;
  useEffect(() => {
    if (whole) drawn.set(here, most);
  }, [here, most, whole]);
  useEffect(() => {
    // Reading goes on where the list was cut.
    if (asked.from) list.current?.children[asked.from]?.querySelector('a')?.focus({ preventScroll: true });
  }, [asked]);
  const more = () => {
    setAsked({ of: question, most: most + step, from: most });
  };
  return (
    <>
      <ul ref={list} aria-label={label}>
        {hits.slice(0, most > first ? first : rows).map((hit, at) => (
          <ResultRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a row that stands is told anew, which took a slow processor 15 % less than making a new one.
            key={at}
            row={hit.row}
            base={base}
            title={hit.marks?.title}
            official={hit.marks?.name}
          />
        ))}
        {Array.from({ length: (most - first) / step }, (_, at) => first + at * step).map((from) => (
          <Step key={from} hits={hits} from={from} base={base} />
        ))}
      </ul>
      {hits.length > most && (whole || most > first) ? (
        <>
          {hits.length > first + step ? <p className={css.place}>{told.place(most, hits.length)}</p> : null}
          <Button kind="second" onClick={more}>
            {told.more(Math.min(step, hits.length - most))}
          </Button>
        </>
      ) : null}
    </>
  );
}

/** Thirty more rows; drawn once, however many follow. */
const Step = memo(function Step({ hits, from, base }: { hits: readonly Hit[]; from: number; base: string }) {
  return (
    <>
      {hits.slice(from, from + step).map(({ row, marks }) => (
        <ResultRow key={row.code} row={row} base={base} title={marks?.title} official={marks?.name} />
      ))}
    </>
  );
});
