import { formatDate, formatDay, formatDayMonth, formatHalfDay } from '../../lib/dates';
import { type Day, dayOf } from '../../lib/day';
import type { Due } from '../../lib/due';
import { progress } from '../../lib/due-after';
import type { Language } from '../../lib/language';
import type { Dossier } from './dossier';
import { otherPromise } from './due';
import { dueWords } from './due-words';
import { ruleOf } from './model';

/** One reason why the due day is that day. */
export interface DueLine {
  key: string;
  icon: 'clock' | 'pause' | 'calendar' | 'info';
  text: string;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The answer itself: "Sáng Thứ Sáu, 27/11/2026", and under which condition. */
export function dueAnswer(due: Due, dossier: Dossier, language: Language) {
  const words = dueWords[language];
  const open = due.because.find((reason) => reason.kind === 'if_handed_in');
  const paid = ruleOf(dossier.status.code).plain === 'pay';
  return {
    when: capital(formatHalfDay(due.readyAt, language)),
    condition: open ? (paid ? words.ifPaid : words.ifHandedIn)(formatDay(open.day, language)) : null,
  };
}

function limitLine(due: Due, today: Day, language: Language): DueLine {
  const words = dueWords[language];
  const { spent, left } = progress(due, today);
  const counts = due.limit.unit === 'working_day' || due.limit.unit === 'day';
  const told = counts ? ` ${words.progress(words.number(spent), words.number(left))}` : '';
  return { key: 'limit', icon: 'clock', text: words.rule(words.span(due.limit)) + told };
}

function daysOffLine(due: Due, language: Language): DueLine[] {
  const words = dueWords[language];
  const parts = due.because.flatMap((reason) => {
    if (reason.kind === 'weekends') return [words.weekends];
    if (reason.kind === 'holidays') return [words.holidays(reason.days.map(formatDayMonth).join(', '))];
    return [];
  });
  if (parts.length === 0) return [];
  return [{ key: 'off', icon: 'calendar', text: capital(words.notCounted(parts.join(words.and))) }];
}

function otherLines(due: Due, dossier: Dossier, language: Language): DueLine[] {
  const words = dueWords[language];
  const day = (text: Day) => formatDay(text, language);
  const why = words.waits[ruleOf(dossier.status.code).plain === 'pay' ? 'pay' : 'supplement'];
  return due.because.flatMap((reason, index): DueLine[] => {
    const line = (icon: DueLine['icon'], text: string) => [{ key: `${reason.kind}${index}`, icon, text }];
    if (reason.kind === 'first_day') return line('calendar', words.firstDay);
    if (reason.kind === 'paused')
      return line(
        'pause',
        reason.to === null
          ? words.pausedSince(day(reason.from), why)
          : words.paused(formatDate(reason.from), formatDate(reason.to)),
      );
    if (reason.kind === 'worked_saturdays')
      return line('calendar', words.worked(reason.days.map(formatDayMonth).join(', ')));
    if (reason.kind === 'moved')
      return line('calendar', words.moved(formatDate(reason.from), formatDate(reason.to)));
    if (reason.kind === 'provisional') return line('info', words.provisional(reason.years.join(', ')));
    return [];
  });
}

/** Why the due day is that day, in the order in which a citizen asks; a differing day of the portal comes last. */
export function dueLines(due: Due, dossier: Dossier, today: Day, language: Language): DueLine[] {
  const words = dueWords[language];
  const promise = otherPromise(dossier, due);
  const told = promise ? formatDay(dayOf(promise), language) : '';
  const earlier = promise !== null && dayOf(promise) < due.readyAt.day && due.paused.length > 0;
  return [
    limitLine(due, today, language),
    ...otherLines(due, dossier, language),
    ...daysOffLine(due, language),
    ...(promise
      ? [
          {
            key: 'promise',
            icon: 'info' as const,
            text: (earlier ? words.promisePauses : words.promise)(told),
          },
        ]
      : []),
  ];
}
