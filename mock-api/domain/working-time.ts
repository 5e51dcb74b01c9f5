import { addDays, weekday } from '../../src/lib/day';
import { addWorkingDays, isWorkingDay } from '../../src/lib/working-days';

/** The working day so many working days after (or before) a day that itself is not counted. */
export function workingDay(from: string, offset: number): string {
  let day = from;
  for (let left = Math.abs(offset); left > 0; ) {
    day = addDays(day, Math.sign(offset));
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** When so many working days after a moment are over: 11:30 after half a day, 17:00 after a whole one. */
export function workingTimeAfter(from: string, days: number): string {
  const { day, half } = addWorkingDays(from, days).readyAt;
  return `${day}T${half === 'morning' ? '11:30' : '17:00'}:00+07:00`;
}

/** The next Monday to Friday on which offices are closed, within so many days; null when there is none. */
export function nextHoliday(from: string, within: number): string | null {
  for (let offset = 1; offset <= within; offset += 1) {
    const day = addDays(from, offset);
    if (!isWorkingDay(day) && weekday(day) % 6 !== 0) return day;
  }
  return null;
}
