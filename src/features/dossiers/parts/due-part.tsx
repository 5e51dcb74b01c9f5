import { formatDay, formatTime } from '../../../lib/dates';
import { type Day, dayOf } from '../../../lib/day';
import type { Due } from '../../../lib/due';
import { DueCalendar, Fold, glue, Line, Section, useLanguage, useWords } from '../../../ui';
import { info, pause } from '../../../ui/icons/signs';
import { calendar, clock } from '../../../ui/icons/things';
import type { Dossier } from '../dossier';
import { dueCells } from '../due-cells';
import { dueAnswer, dueLines } from '../due-lines';
import { dueWords } from '../due-words';
import { ruleOf } from '../model';
import css from './due-part.module.css';

const icons = { clock, pause, calendar, info };
/** More weeks than these are folded: the reasons below say enough. */
const openWeeks = 6;

interface CountedProps {
  dossier: Dossier;
  due: Due;
  late: boolean;
  today: Day;
}

function Counted({ dossier, due, late, today }: CountedProps) {
  const told = useWords(dueWords);
  const language = useLanguage();
  const { when, condition } = dueAnswer(due, dossier, language);
  const { weeks, ...cells } = dueCells(due, today, language, late);
  const table = <DueCalendar {...cells} label={told.calendar} />;
  const byDays = due.limit.unit === 'working_day' || due.limit.unit === 'day';
  return (
    <>
      <p className={css.when}>{glue(when)}</p>
      {condition ? <p>{glue(condition)}</p> : null}
      {byDays && weeks <= openWeeks ? table : null}
      {dueLines(due, dossier, today, language).map(({ key, icon, text }) => (
        <Line key={key} icon={icons[icon]}>
          {text}
        </Line>
      ))}
      {byDays && weeks > openWeeks ? <Fold title={told.calendar}>{table}</Fold> : null}
      <p className={css.law}>{told.law}</p>
    </>
  );
}

function NotCounted({ dossier }: { dossier: Dossier }) {
  const told = useWords(dueWords);
  const language = useLanguage();
  const { finishedAt, promisedAt, status } = dossier;
  const { plain, clock: state } = ruleOf(status.code);
  if (finishedAt) {
    const at = formatTime(finishedAt, language);
    return <p className={css.when}>{glue(plain === 'stopped' ? told.stopped(at) : told.finished(at))}</p>;
  }
  const waiting = state === 'not_started';
  if (!promisedAt) return <p>{waiting ? told.notYet : told.unknown}</p>;
  return (
    <>
      <p className={css.when}>{formatDay(dayOf(promisedAt), language)}</p>
      <p>{told.onlyPromise}</p>
    </>
  );
}

/** When a dossier is ready, and why that day. */
export function DuePart({
  dossier,
  due,
  late,
  today,
}: {
  dossier: Dossier;
  due: Due | null;
  late: boolean;
  today: Day;
}) {
  const told = useWords(dueWords);
  const { clock: state, plain } = ruleOf(dossier.status.code);
  // A status on no list may still come with the portal's own day.
  const promised = plain === 'other' && dossier.promisedAt;
  if (state === 'stopped' && !dossier.finishedAt && !promised) return null;
  const title = plain === 'stopped' ? told.titleStopped : late ? told.titleLate : told.title;
  return (
    <Section title={title}>
      {due ? (
        <Counted dossier={dossier} due={due} late={late} today={today} />
      ) : (
        <NotCounted dossier={dossier} />
      )}
    </Section>
  );
}
