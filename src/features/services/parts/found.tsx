import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { formatDay, formatTime, today } from '../../../lib/dates';
import { glue, Line, ProblemView, Skeleton, useLanguage, useWords } from '../../../ui';
import { offline } from '../../../ui/icons/signs';
import type { useCatalogue } from '../api';
import type { Filters } from '../filters';
import type { Listed, Searched, Shown } from '../use-search';
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
  useEffect(() => {
    // The first date of all takes a slow phone as long as half a list: one is told while the index is on its way.
    const timer = setTimeout(() => formatDay(today(Date.now()), language));
    return () => clearTimeout(timer);
  }, [language]);
  const day = useMemo(() => (asOf ? told.dataOf(formatDay(asOf, language)) : ''), [asOf, told, language]);
  const [open, setOpen] = useState(false);
  const more = useCallback(() => setOpen(true), []);
  useLeaving(answered, shown, onLeave);
  // Both stay in the page once they were there: to take one out and make it anew takes a slow phone longer than a key may.
  const browsed = useRef(false);
  const listed = useRef<{ shown: Listed; answered: string; filters: Filters } | null>(null);
  if (shown.kind === 'browse') browsed.current = true;
  else if (shown.kind !== 'waiting') listed.current = { shown, answered, filters };
  const list = listed.current;
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
            <div className="at-hand" hidden={shown.kind !== 'browse'}>
              <Browse rows={rows} onMore={more} />
            </div>
          ) : null}
          {list ? (
            <div className="at-hand" hidden={shown.kind === 'browse'}>
              <Completions query={list.answered} found={list.shown.all} recent={recent} onAsk={onAsk} />
              <Results
                shown={list.shown}
                question={`${list.answered}?${JSON.stringify(list.filters)}`}
                filters={list.filters}
                rows={rows}
                day={day}
                onAsk={onAsk}
                onMore={more}
                onDrop={onDrop}
              />
            </div>
          ) : null}
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
