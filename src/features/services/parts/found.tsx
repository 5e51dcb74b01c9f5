import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { formatDay, formatTime } from '../../../lib/dates';
import { glue, Line, ProblemView, Skeleton, useLanguage, useWords } from '../../../ui';
import { offline } from '../../../ui/icons/signs';
import type { useCatalogue } from '../api';
import type { Filters } from '../filters';
import type { Searched, Shown } from '../use-search';
import { type Words, words } from '../words';
import { Browse } from './browse';
import { Completions } from './completions';
import { FilterSheet } from './filter-sheet';
import css from './found.module.css';
import { Results } from './results';

interface FoundProps {
  /** The index in use, or why there is none. */
  catalogue: ReturnType<typeof useCatalogue>;
  /** What stands under the box, and the query that it answers. */
  searched: Searched;
  filters: Filters;
  recent: readonly string[];
  /** Puts other words into the search box. */
  onAsk: (text: string) => void;
  onFilter: (filters: Filters) => void;
  /** The same, from a control that goes with it. */
  onDrop: (filters: Filters) => void;
  /** What was typed has found something and is being left. */
  onLeave: (text: string) => void;
}

/** All that stands under the search box; drawn anew only for another answer or filter. */
export const Found = memo(function Found({
  catalogue: { loaded, problem, retry },
  searched: { shown, answered, failed },
  filters,
  recent,
  onAsk,
  onFilter,
  onDrop,
  onLeave,
}: FoundProps) {
  const told = useWords(words);
  const language = useLanguage();
  const rows = loaded?.catalogue.rows ?? null;
  const asOf = loaded?.catalogue.asOf;
  // The first date that is told takes a slow phone a fifth of the first list: so it is told while the list is looked for.
  const day = useMemo(() => (asOf ? told.dataOf(formatDay(asOf, language)) : ''), [asOf, told, language]);
  const [open, setOpen] = useState(false);
  const more = useCallback(() => setOpen(true), []);
  useLeaving(answered, shown, onLeave);
  // Stays in the page once it was there: to take it out and make it anew would take a slow phone longer than a list.
  const browsed = useRef(false);
  if (shown.kind === 'browse') browsed.current = true;
  const waiting = shown.kind === 'waiting';
  const broken = problem ?? (failed ? ({ kind: 'broken' } as const) : null);
  return (
    <>
      <p className="hidden-visually" role="status">
        {announce(shown, told)}
      </p>
      {loaded?.problem ? (
        <Line icon={offline} meaning="wait">
          {told.keptList(formatTime(new Date(loaded.confirmedAt).toISOString(), language))}
        </Line>
      ) : null}
      {broken ? (
        <ProblemView
          problem={broken}
          size="part"
          kept={answered ? told.keptQuery : undefined}
          onRetry={retry}
        />
      ) : null}
      {!broken && (!loaded || waiting) ? <Skeleton lines={6} /> : null}
      {loaded && rows && shown.kind !== 'waiting' ? (
        <>
          {open ? (
            <FilterSheet
              rows={rows}
              all={'all' in shown ? shown.all : rows}
              filters={filters}
              onFilter={onFilter}
              onClose={() => setOpen(false)}
            />
          ) : null}
          {browsed.current ? (
            <div hidden={shown.kind !== 'browse'}>
              <Browse rows={rows} onMore={more} />
            </div>
          ) : null}
          {shown.kind === 'browse' ? null : (
            <>
              <Completions query={answered} found={shown.all} recent={recent} onAsk={onAsk} />
              <Results
                shown={shown}
                question={`${answered}?${JSON.stringify(filters)}`}
                filters={filters}
                rows={rows}
                day={day}
                onAsk={onAsk}
                onMore={more}
                onDrop={onDrop}
              />
            </>
          )}
          <p className={css.foot}>
            {told.from(loaded.catalogue.source.name)} {shown.kind === 'browse' ? glue(`${day}. `) : ''}
            {told.offlineToo}
          </p>
        </>
      ) : null}
    </>
  );
});

/** Tells of words that found something, once the box is emptied or the screen is left. */
function useLeaving(query: string, shown: Shown, onLeave: (text: string) => void) {
  const last = useRef('');
  useEffect(() => {
    if (!query && last.current) onLeave(last.current);
    if ('all' in shown || !query) last.current = 'all' in shown && shown.all.length ? query : '';
  }, [query, shown, onLeave]);
  useEffect(
    () => () => {
      if (last.current) onLeave(last.current);
    },
    [onLeave],
  );
}

function announce(shown: Shown, told: Words): string {
  if (shown.kind === 'waiting' || shown.kind === 'browse') return '';
  const { length } = shown.hits;
  if (shown.all.length === 0) return shown.kind === 'code' ? told.noneCode(shown.code) : told.none;
  if (length === 0) return told.noneFiltered;
  return shown.kind === 'found' && shown.near ? told.nearCount : told.count(length);
}
