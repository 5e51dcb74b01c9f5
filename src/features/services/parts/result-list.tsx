import { useState } from 'react';
import { Button, useWords } from '../../../ui';
import type { Hit } from '../search/engine';
import { words } from '../words';
import { ResultRow } from './result-row';

/** A cheap phone draws this many rows without a pause. */
const first = 20;

/** Services found, twenty at first. */
export function ResultList({ hits, label }: { hits: readonly Hit[]; label: string }) {
  const told = useWords(words);
  const [all, setAll] = useState(false);
  const shown = all ? hits : hits.slice(0, first);
  return (
    <>
      <ul aria-label={label}>
        {shown.map(({ row, terms }) => (
          <ResultRow key={row.code} row={row} terms={terms} />
        ))}
      </ul>
      {shown.length < hits.length ? (
        <Button kind="second" onClick={() => setAll(true)}>
          {told.more(hits.length - shown.length)}
        </Button>
      ) : null}
    </>
  );
}
