import { memo } from 'react';
import { formatDay, formatTime } from '../../../lib/dates';
import { glue, Line, ProblemView, Skeleton, useLanguage, useWords } from '../../../ui';
import { offline } from '../../../ui/icons/signs';
import { useCatalogue, useEngine } from '../api';
import { type Shown, useSearch } from '../use-search';
import { type Words, words } from '../words';
import css from './found.module.css';
import { Results } from './results';

interface FoundProps {
  query: string;
  /** Puts other words into the search box. */
  onAsk: (text: string) => void;
}

/** All that stands under the search box; drawn anew only for another query. */
export const Found = memo(function Found({ query, onAsk }: FoundProps) {
  const told = useWords(words);
  const language = useLanguage();
  const { loaded, problem, retry } = useCatalogue();
  const { engine, failed, again } = useEngine(loaded);
  const shown = useSearch(query, loaded?.catalogue.rows ?? null, engine);
  const broken = problem ?? (failed && shown.kind === 'waiting' ? ({ kind: 'offline' } as const) : null);
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
          kept={query ? told.keptQuery : undefined}
          onRetry={problem ? retry : again}
        />
      ) : null}
      {!broken && (!loaded || shown.kind === 'waiting') ? <Skeleton lines={6} /> : null}
      {loaded && shown.kind !== 'waiting' ? (
        <>
          <Results shown={shown} catalogue={loaded.catalogue} onAsk={onAsk} />
          <p className={css.foot}>
            {told.from(loaded.catalogue.source.name)}{' '}
            {shown.kind === 'browse'
              ? glue(`${told.dataOf(formatDay(loaded.catalogue.asOf, language))}. `)
              : ''}
            {told.offlineToo}
          </p>
        </>
      ) : null}
    </>
  );
});

function announce(shown: Shown, told: Words): string {
  if (shown.kind === 'waiting' || shown.kind === 'browse') return '';
  const { length } = shown.hits;
  if (shown.kind === 'code' && length === 0) return told.noneCode(shown.code);
  if (shown.kind !== 'found') return told.count(length);
  if (length === 0) return told.none;
  return shown.near ? told.nearCount : told.count(length);
}
