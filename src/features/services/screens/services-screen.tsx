import { useRef } from 'react';
import { formatDay, formatTime } from '../../../lib/dates';
import { Line, ProblemView, Screen, SearchBox, Skeleton, useLanguage, useWords } from '../../../ui';
import { offline } from '../../../ui/icons/signs';
import { useCatalogue, useEngine } from '../api';
import { Results } from '../parts/results';
import { useQueryText } from '../use-query-text';
import { type Shown, useSearch } from '../use-search';
import { type Words, words } from '../words';
import css from './services-screen.module.css';

/** /services: find a public service in one's own words, or browse by life event. */
export function ServicesScreen() {
  const told = useWords(words);
  const language = useLanguage();
  const [text, setText] = useQueryText();
  const { loaded, problem, retry } = useCatalogue();
  const { engine, failed, again } = useEngine(loaded);
  const shown = useSearch(text, loaded?.catalogue.rows ?? null, engine);
  const box = useRef<HTMLInputElement>(null);
  const broken = problem ?? (failed && shown.kind === 'waiting' ? ({ kind: 'offline' } as const) : null);
  return (
    <Screen title={told.title}>
      <div className={css.search}>
        <SearchBox
          label={told.searchLabel}
          value={text}
          onChange={setText}
          inputRef={box}
          onSubmit={() => box.current?.blur()}
        />
      </div>
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
          kept={text ? told.keptQuery : undefined}
          onRetry={problem ? retry : again}
        />
      ) : null}
      {!broken && (!loaded || shown.kind === 'waiting') ? <Skeleton lines={6} /> : null}
      {loaded && shown.kind !== 'waiting' ? (
        <>
          <Results shown={shown} text={text} catalogue={loaded.catalogue} onClear={() => setText('')} />
          <p className={css.foot}>
            {told.from(loaded.catalogue.source.name)}{' '}
            {shown.kind === 'browse' ? `${told.dataOf(formatDay(loaded.catalogue.asOf, language))}. ` : ''}
            {told.offlineToo}
          </p>
        </>
      ) : null}
    </Screen>
  );
}

function announce(shown: Shown, told: Words): string {
  if (shown.kind === 'waiting' || shown.kind === 'browse') return '';
  if (shown.kind === 'group') return told.count(shown.rows.length);
  if (shown.kind === 'code') return shown.row ? told.count(1) : told.noneCode(shown.code);
  if (shown.hits.length === 0) return told.none;
  return shown.near ? told.nearCount : told.count(shown.hits.length);
}
