import { memo } from 'react';
import { capital } from '../../../lib/vietnamese';
import { glue, Line, useLanguage, useWords } from '../../../ui';
import { info } from '../../../ui/icons/signs';
import { type Filters, setKeys } from '../filters';
import type { ServiceRow } from '../model';
import { useFilterNames } from '../use-filter-names';
import type { Listed } from '../use-search';
import { words } from '../words';
import { FilterBar } from './filter-bar';
import { Nothing, NothingLeft } from './nothing';
import { ResultList } from './result-list';
import css from './results.module.css';

/** A list of services, or an honest "none"; not drawn again while only the box has changed. */
export const Results = memo(function Results({
  shown,
  question,
  filters,
  rows,
  day,
  onAsk,
  onMore,
  onDrop,
}: {
  shown: Listed;
  question: string;
  filters: Filters;
  /** All services. */
  rows: readonly ServiceRow[];
  /** Of which day they are, as a sentence without its stop. */
  day: string;
  onAsk: (text: string) => void;
  /** Opens all filters. */
  onMore: () => void;
  onDrop: (filters: Filters) => void;
}) {
  const told = useWords(words);
  const language = useLanguage();
  const nameOf = useFilterNames(rows);
  const { hits, all } = shown;
  const bar = <FilterBar rows={rows} filters={filters} onMore={onMore} onDrop={onDrop} />;
  if (all.length === 0)
    return <Nothing code={shown.kind === 'code' ? shown.code : null} onClear={() => onAsk('')} />;
  if (hits.length === 0)
    return (
      <>
        {bar}
        <NothingLeft rows={rows} all={all} filters={filters} onDrop={onDrop} />
      </>
    );
  const near = shown.kind === 'found' && shown.near;
  const heading = near ? told.nearCount : told.count(hits.length);
  const other = shown.kind === 'found' ? shown.other : null;
  const hint = other ? told.said(capital(other.said), other.written) : null;
  const [only, second] = shown.kind === 'narrowed' ? setKeys(filters) : [];
  const group =
    shown.kind === 'group'
      ? shown.event.name[language]
      : only && !second
        ? nameOf(only, filters[only] ?? '')
        : null;
  return (
    <>
      {hint ? (
        <Line icon={info}>
          {hint.before}
          <strong>{hint.strong}</strong>.
        </Line>
      ) : null}
      <div className={css.head}>
        <div>
          <h2>{group ?? heading}</h2>
          {near ? <p>{told.nearText}</p> : null}
          <p className={css.date}>
            {group ? `${heading}. ` : ''}
            {glue(day)}
          </p>
        </div>
        {bar}
      </div>
      <ResultList hits={hits} label={heading} question={question} />
    </>
  );
});
