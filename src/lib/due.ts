import { addDays, type Day, weekday } from './day';
import { holidayYear, isHoliday, isWorkingDay } from './holidays';
import type { PausedDays } from './pauses';

/** A legal time limit as procedures state it; half days exist. */
export interface Span {
  value: number;
  unit: 'working_day' | 'day' | 'hour' | 'month';
}

/** One reason why the due day is that day; the words belong to the screen. */
export type DueReason =
  | { kind: 'first_day'; day: Day }
  | { kind: 'weekends' }
  | { kind: 'holidays'; days: readonly Day[] }
  | { kind: 'worked_saturdays'; days: readonly Day[] }
  | { kind: 'paused'; from: Day; to: Day | null }
  | { kind: 'if_handed_in'; day: Day }
  | { kind: 'moved'; from: Day; to: Day }
  | { kind: 'provisional'; years: readonly string[] };

/** When a dossier is ready, and how that day was found. */
export interface Due {
  limit: Span;
  /** The day that counts as the day of receipt; itself never counted. */
  received: Day;
  readyAt: { day: Day; half: 'morning' | 'afternoon' };
  /** The days counted, in order; with a half day the last one counts half. */
  counted: readonly Day[];
  /** Days that would have counted but lie in a pause. */
  paused: readonly Day[];
  pauses: readonly PausedDays[];
  because: readonly DueReason[];
}

function daysBetween(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The reasons for a due day, in the order in which a citizen asks. */
export function reasons(
  due: Pick<Due, 'received' | 'readyAt' | 'pauses'>,
  counts: (day: Day) => boolean,
): DueReason[] {
  const days = daysBetween(due.received, due.readyAt.day);
  const skipped = days.filter((day) => !counts(day));
  const holidays = skipped.filter(isHoliday);
  const worked = days.filter((day) => weekday(day) === 6 && isWorkingDay(day));
  const years = [...new Set([due.received, due.readyAt.day].map((day) => day.slice(0, 4)))];
  const provisional = years.filter((year) => holidayYear(`${year}-01-01`).status === 'provisional');
  const list: DueReason[] = [{ kind: 'first_day', day: due.received }];
  for (const pause of due.pauses) {
    if (pause.from > pause.to || pause.from > due.readyAt.day) continue;
    list.push({ kind: 'paused', from: pause.from, to: pause.open ? null : pause.to });
    if (pause.open) list.push({ kind: 'if_handed_in', day: pause.to });
  }
  if (skipped.length > holidays.length) list.push({ kind: 'weekends' });
  if (holidays.length > 0) list.push({ kind: 'holidays', days: holidays });
  if (worked.length > 0) list.push({ kind: 'worked_saturdays', days: worked });
  if (provisional.length > 0) list.push({ kind: 'provisional', years: provisional });
  return list;
}
