import { addDays, addMonths, clockAt, clockOf, type Day, dayOf } from './day';
import { type Due, reasons, type Span } from './due';
import { workingDayFrom } from './holidays';
import type { PausedDays } from './pauses';
import { addWorkingDays, countDays, type DueOptions } from './working-days';

type Found = Pick<Due, 'received' | 'readyAt' | 'counted' | 'paused' | 'pauses'>;

const everyDay = () => true;
const hour = 3_600_000;

/** A last day off moves to the end of the next working day (Civil Code 2015, art. 148.5). */
function moved(found: Found, limit: Span): Due {
  const { day } = found.readyAt;
  const working = workingDayFrom(day);
  const because = reasons(found, everyDay);
  if (working === day) return { ...found, limit, because };
  return {
    ...found,
    limit,
    readyAt: { day: working, half: 'afternoon' },
    because: [...because, { kind: 'moved', from: day, to: working }],
  };
}

/** Whole months by the calendar, half a month as 15 days (art. 146); pauses lengthen it by their days. */
function afterMonths(from: string, value: number, options: DueOptions): Found {
  const none = { ...options, pauses: [] };
  const start = countDays(from, 0, none, everyDay).received;
  const end = addDays(addMonths(start, Math.floor(value)), Math.ceil((value % 1) * 30));
  const days = Math.round((Date.parse(end) - Date.parse(start)) / (24 * hour));
  return countDays(from, days, options, everyDay);
}

/** Clock hours, pauses passed over; the half of the day is that in which they end. */
function afterHours(from: string, value: number, options: DueOptions): Found {
  const start = countDays(from, 0, options, everyDay);
  const first = Date.parse(clockOf(from) ? from : `${dayOf(from)}T00:00:00+07:00`);
  const midnight = (day: Day) => Date.parse(`${day}T00:00:00+07:00`);
  let end = first + value * hour;
  let covered = first;
  const byStart = (a: PausedDays, b: PausedDays) => (a.from < b.from ? -1 : 1);
  for (const pause of [...start.pauses].sort(byStart)) {
    const begin = Math.max(covered, midnight(pause.from));
    const finish = midnight(addDays(pause.to, 1));
    if (begin >= end || finish <= begin) continue;
    end += finish - begin;
    covered = finish;
  }
  const clock = clockAt(end);
  return { ...start, readyAt: { day: clock.day, half: clock.hour < 12 ? 'morning' : 'afternoon' } };
}

/**
 * When a dossier is ready for a limit in any unit that procedures use. Days and months run through days off,
 * but never end on one. Throws RangeError as `addWorkingDays` does.
 */
export function dueAfter(from: string, span: Span, options: DueOptions = {}): Due {
  if (!(span.value >= 0 && span.value <= 2_000)) throw new RangeError('A limit is 0 to 2000');
  if (span.unit === 'working_day') return addWorkingDays(from, span.value, options);
  if (span.unit === 'day') return moved(countDays(from, span.value, options, everyDay), span);
  if (span.unit === 'hour') return moved(afterHours(from, span.value, options), span);
  return moved(afterMonths(from, span.value, options), span);
}

/** How much of the limit had passed by a day, in counted days (that day included), and how much is left. */
export function progress(due: Due, today: Day): { spent: number; left: number } {
  const last = due.readyAt.half === 'morning' ? 0.5 : 1;
  const weight = (index: number) => (index === due.counted.length - 1 ? last : 1);
  let spent = 0;
  let total = 0;
  for (const [index, day] of due.counted.entries()) {
    total += weight(index);
    if (day <= today) spent += weight(index);
  }
  return { spent, left: total - spent };
}
