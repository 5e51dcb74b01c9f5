import { useRef } from 'react';
import { formatDay, formatTime, today } from '../../../lib/dates';
import { Button, ButtonRow, glue, Line, useLanguage, useWords } from '../../../ui';
import { offline } from '../../../ui/icons/signs';
import { spoken } from '../aloud';
import { chosenCases } from '../answers';
import type { LoadedService } from '../load-service';
import type { ServiceRow } from '../model';
import { useReadAloud } from '../use-read-aloud';
import { useTicks } from '../use-ticks';
import { words } from '../words';
import { CityVersion } from './city-version';
import { LevelChoice } from './level-choice';
import { NextServices } from './next-services';
import { Papers } from './papers';
import { ServiceAnswers } from './service-answers';
import { ServiceFolds } from './service-folds';
import css from './service-page.module.css';
import { ShareService } from './share-service';
import { speaker } from './speaker';

/** One service, told in answers, papers and folds. */
export function ServicePage({ loaded, rows }: { loaded: LoadedService; rows: readonly ServiceRow[] }) {
  const told = useWords(words);
  const language = useLanguage();
  const { service } = loaded;
  const ticks = useTicks(service.code);
  const aloud = useReadAloud();
  const papers = useRef<HTMLDivElement>(null);
  return (
    <>
      {loaded.problem ? (
        <Line icon={offline} meaning="wait">
          {told.keptPage(formatTime(new Date(loaded.at).toISOString(), language))}
        </Line>
      ) : null}
      <CityVersion codes={service.replacedBy} rows={rows} />
      <LevelChoice code={service.code} choices={service.choices} />
      <ServiceAnswers
        service={service}
        cases={chosenCases(service, ticks.cases)}
        now={Date.now()}
        onPapers={() => {
          papers.current?.scrollIntoView();
          papers.current?.focus({ preventScroll: true });
        }}
      />
      <div ref={papers} tabIndex={-1} className={css.papers}>
        <Papers service={service} ticks={ticks} />
      </div>
      <NextServices service={service} rows={rows} />
      <ServiceFolds service={service} rows={rows} cases={ticks.cases} />
      <ButtonRow>
        {aloud.able ? (
          <Button
            kind="second"
            icon={speaker}
            onClick={() =>
              aloud.reading ? aloud.stop() : aloud.read(spoken(service, ticks.cases, today(Date.now())))
            }
          >
            {aloud.reading ? told.stopReading : told.read}
          </Button>
        ) : null}
        <ShareService service={service} cases={ticks.cases} />
      </ButtonRow>
      <p className={css.foot}>
        {glue(told.snapshot(service.code, service.source.name, formatDay(service.asOf, language)))}
      </p>
    </>
  );
}
