import { formatTime } from '../../../lib/dates';
import { Callout, Pairs, Said, Section, type Station, Timeline, useLanguage, useWords } from '../../../ui';
import { reply } from '../../../ui/icons/acts';
import { need } from '../../../ui/icons/signs';
import { isOver, plainStatus } from '../model';
import type { Report } from '../report';
import { words } from '../words';
import { AskOffice } from './ask-office';
import css from './report-body.module.css';
import { ReportDue } from './report-due';
import { ReportPhotos } from './report-photos';
import { signs } from './signs';

function useStations(report: Report): Station[] {
  const language = useLanguage();
  const last = report.events.length - 1;
  const over = isOver(report.status);
  return report.events.map(({ at, title, office }, index) => ({
    key: `${at} ${title}`,
    stage: index === last && !over ? 'now' : 'done',
    ...signs[plainStatus(report.status)],
    title: <Said>{title}</Said>,
    when: formatTime(at, language),
    where: office ? <Said>{office}</Said> : undefined,
  }));
}

/** All that the portal tells of a report. */
export function ReportBody({ report }: { report: Report }) {
  const { report: told } = useWords(words);
  const language = useLanguage();
  const stations = useStations(report);
  const { answer, photos } = report;
  const place = [report.street, report.landmark, report.unitName].filter(Boolean).join(', ');
  return (
    <>
      {plainStatus(report.status) === 'needs_more' ? (
        <>
          <Callout meaning="need" icon={need} title={told.more}>
            <p>{told.moreText}</p>
          </Callout>
          <AskOffice />
        </>
      ) : null}
      {answer ? (
        <Callout meaning="done" icon={reply} title={told.answer(answer.from || report.office)}>
          <p>
            <Said>{answer.text}</Said>
          </p>
          <p>{formatTime(answer.at, language)}</p>
        </Callout>
      ) : null}
      {answer ? <ReportPhotos photos={answer.photos} alt={told.answerPhoto} large /> : null}
      <ReportDue report={report} />
      <Section title={told.journey}>
        <Timeline stations={stations} />
      </Section>
      <Section title={told.yours}>
        <ReportPhotos photos={photos} alt={told.yourPhoto} />
        <Pairs
          items={[
            [told.words, <Said key="words">{report.text}</Said>],
            [told.place, <Said key="place">{place}</Said>],
            ...(report.office ? [[told.office, <Said key="office">{report.office}</Said>] as const] : []),
          ]}
        />
      </Section>
      <p className={css.meta}>{told.updated(formatTime(report.asOf, language), report.source)}</p>
    </>
  );
}
