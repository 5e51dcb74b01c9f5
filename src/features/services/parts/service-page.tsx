import { useRef } from 'react';
import { formatDay, formatTime } from '../../../lib/dates';
import { Button, ButtonRow, glue, Line, useLanguage, useWords } from '../../../ui';
import { offline } from '../../../ui/icons/signs';
import { generalPapers } from '../answers';
import type { LoadedService } from '../load-service';
import type { ServiceRow } from '../model';
import type { Service } from '../service';
import { tellFee, tellLimit } from '../tell';
import { useReadAloud } from '../use-read-aloud';
import { useTicks } from '../use-ticks';
import { words } from '../words';
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
  const [ticked, onTick] = useTicks(service.code);
  const aloud = useReadAloud();
  const papers = useRef<HTMLDivElement>(null);
  return (
    <>
      {loaded.problem ? (
        <Line icon={offline} meaning="wait">
          {told.keptPage(formatTime(new Date(loaded.at).toISOString(), language))}
        </Line>
      ) : null}
      <ServiceAnswers
        service={service}
        now={Date.now()}
        onPapers={() => {
          papers.current?.scrollIntoView();
          papers.current?.focus({ preventScroll: true });
        }}
      />
      <div ref={papers} tabIndex={-1} className={css.papers}>
        <Papers service={service} ticked={ticked} onTick={onTick} />
      </div>
      <ServiceFolds service={service} rows={rows} ticked={ticked} onTick={onTick} />
      <ButtonRow>
        {aloud.able ? (
          <Button
            kind="second"
            icon={speaker}
            onClick={() => (aloud.reading ? aloud.stop() : aloud.read(sentences(service)))}
          >
            {aloud.reading ? told.stopReading : told.read}
          </Button>
        ) : null}
        <ShareService code={service.code} title={service.title} summary={service.summary} />
      </ButtonRow>
      <p className={css.foot}>
        {glue(told.snapshot(service.code, service.source.name, formatDay(service.asOf, language)))}
      </p>
    </>
  );
}

/** What is read aloud; always Vietnamese, as the portal's texts are. */
function sentences(service: Service): string[] {
  const { vi } = words;
  return [
    service.title,
    service.summary,
    `${vi.who} ${service.who}`,
    `${vi.bring} ${generalPapers(service)
      .map(({ name }) => name)
      .join('. ')}`,
    `${vi.cost} ${service.fees.map((fee) => tellFee(fee, vi, 'vi')).join('. ')}`,
    `${vi.long} ${tellLimit(service.times[0]?.span ?? null, vi, 'vi')}`,
    `${vi.where} ${service.places.join('. ')}`,
    `${vi.onlineAsk} ${vi.onlineAnswer[service.online]}`,
    ...service.steps,
  ];
}
