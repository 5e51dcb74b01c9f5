import { addDays, clockOf, type Day, dayOf } from './day';
import { type Due, reasons } from './due';
import { isWorkingDay, workingDayFrom } from './holidays';
import { type ClosedPause, isPaused, type Pause, pausedDays } from './pauses';

export { isWorkingDay, workingDaysBetween } from './holidays';

/** What else bears on a due day. A pause that still lasts needs `now`. */
export type DueOptions = (
  | { pauses?: readonly ClosedPause[]; now?: string }
  | { pauses: readonly Pause[]; now: string }
) & {
  /** Hour of the day from which a dossier counts as received on the next working day (15), where the procedure says so. */
  cutOffHour?: number;
};

/** Ten years of days: a longer walk means that the data is wrong. */
const longest = 3_660;

/** The day that counts as the day of receipt. */
function receivedDay(from: string, cutOffHour?: number): Day {
  const day = dayOf(from);
  const hour = clockOf(from)?.hour;
  const late = cutOffHour !== undefined && hour !== undefined && hour >= cutOffHour;
  return late ? workingDayFrom(addDays(day, 1)) : day;
}

/**
 * Counts `value` days after the day of `from`, passing over pauses and, where `counts` says so, days off.
 * Half days exist: 7.5 is ready on the morning of the eighth day; finer parts round up to a half.
 */
export function countDays(
  from: string,
  value: number,
  options: DueOptions,
  counts: (day: Day) => boolean,
): Pick<Due, 'received' | 'readyAt' | 'counted' | 'paused' | 'pauses'> {
  if (!(value >= 0 && value <= 2_000)) throw new RangeError('A limit is 0 to 2000 days');
  const received = receivedDay(from, options.cutOffHour);
  const pauses = pausedDays(options.pauses ?? [], options.now).filter(({ to }) => to >= received);
  const free = (day: Day) => counts(day) && !isPaused(pauses, day);
  const halves = Math.ceil(value * 2 - 1e-9);
  const counted: Day[] = [];
  const paused: Day[] = [];
  if (halves <= 0 && free(received)) {
    return { received, readyAt: { day: received, half: 'afternoon' }, counted, paused, pauses };
  }
  const wanted = Math.max(1, Math.ceil(halves / 2));
  let day = received;
  for (let step = 0; counted.length < wanted; step += 1) {
    if (step > longest) throw new RangeError('No due day within ten years');
    day = addDays(day, 1);
    if (free(day)) counted.push(day);
    else if (counts(day)) paused.push(day);
  }
  const half = halves <= 0 || halves % 2 === 1 ? 'morning' : 'afternoon';
  return { received, readyAt: { day, half }, counted, paused, pauses };
}

/**
 * When a dossier is ready that was received at `from` (RFC 3339 or a day) with a limit in working days.
 * The first day is not counted (Civil Code 2015, art. 147.2); days off never are. Throws RangeError where
 * `from` or a pause is no date, or the limit is no number of days.
 */
export function addWorkingDays(from: string, days: number, options: DueOptions = {}): Due {
  const counted = countDays(from, days, options, isWorkingDay);
  return { ...counted, limit: { value: days, unit: 'working_day' }, because: reasons(counted, isWorkingDay) };
}
