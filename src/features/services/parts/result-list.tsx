import { useEffect, useRef, useState } from 'react';
import { Button, useWords } from '../../../ui';
import type { Hit } from '../search/engine';
import { words } from '../words';
import { ResultRow } from './result-row';

/** As many rows as a phone shows under the search box: these are drawn first. */
const inSight = 3;
const first = 10;

/** Services found, ten at first; the others come when asked for, until something else is found. */
export function ResultList({
  hits,
  late,
  label,
}: {
  hits: readonly Hit[];
  /** What was found before, until the new rows in sight are drawn. */
  late: readonly Hit[];
  label: string;
}) {
  const told = useWords(words);
  const list = useRef<HTMLUListElement>(null);
  const [wholeOf, setWholeOf] = useState<readonly Hit[] | null>(null);
  const most = wholeOf === hits ? hits.length : first;
  useEffect(() => {
    // The button is gone with its focus; reading goes on where the list was cut.
    if (wholeOf) list.current?.children[first]?.querySelector('a')?.focus({ preventScroll: true });
  }, [wholeOf]);
  return (
    <>
      <ul ref={list} aria-label={label}>
        {(late === hits ? hits.slice(0, most) : inTurn(hits, late)).map(({ row, terms }) => (
          <ResultRow key={row.code} row={row} terms={terms} />
        ))}
      </ul>
      {hits.length > most ? (
        <Button kind="second" onClick={() => setWholeOf(hits)}>
          {told.more(hits.length - most)}
        </Button>
      ) : null}
    </>
  );
}

/** The new rows in sight, and below them what stood there: drawing all ten takes longer than the next key. */
function inTurn(hits: readonly Hit[], late: readonly Hit[]): Hit[] {
  const top = hits.slice(0, inSight);
  const codes = new Set(top.map(({ row }) => row.code));
  const below = late.slice(inSight, Math.min(first, hits.length));
  return [...top, ...below.filter(({ row }) => !codes.has(row.code))];
}
