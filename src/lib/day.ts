import dayjs, { type Dayjs } from 'dayjs';

/** A civil day in Viet Nam, "2026-11-24". Days compare as text. */
export type Day = string;

/** What the clocks of Viet Nam show at a moment. */
export interface Clock {
  day: Day;
  /** 0 to 23. */
  hour: number;
  /** 0 to 59. */
  minute: number;
}

const dayShape = /^\d{4}-\d{2}-\d{2}$/;
const momentShape = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}(:\d{2}(\.\d+)?)?([Zz]|[+-]\d{2}:\d{2})$/;
const sevenHours = 7 * 3_600_000;

/** Noon exists on every day in every zone a phone may be set to; midnight does not. */
const read = (day: Day): Dayjs => dayjs(`${day}T12:00`);
const write = (value: Dayjs): Day => value.format('YYYY-MM-DD');

/** Beyond these the calendar's arithmetic leaves four digits, and walks over its days would never end. */
const first = '1900-01-01';
const last = '2199-12-31';

/** Whether a text is a day that exists, from 1900 to 2199. */
export const isDay = (text: string): boolean =>
  dayShape.test(text) && text >= first && text <= last && write(read(text)) === text;

/** What the clocks of Viet Nam show: UTC+7 all year, so no time-zone table is needed. */
export function clockAt(moment: Date | number): Clock {
  const shown = new Date(Number(moment) + sevenHours).toISOString();
  return { day: shown.slice(0, 10), hour: Number(shown.slice(11, 13)), minute: Number(shown.slice(14, 16)) };
}

/** What the clocks of Viet Nam show at a written moment (RFC 3339, with its offset); null for anything else. */
export function clockOf(moment: string): Clock | null {
  if (!momentShape.test(moment) || !isDay(moment.slice(0, 10))) return null;
  const time = Date.parse(moment.toUpperCase());
  return Number.isNaN(time) ? null : clockAt(time);
}

/** The civil day of a moment in Viet Nam; a day stays itself. Throws RangeError for anything else. */
export function dayOf(text: string): Day {
  if (isDay(text)) return text;
  const clock = clockOf(text);
  if (!clock) throw new RangeError('Neither a day nor a moment');
  return clock.day;
}

/** The day some days later (or earlier, when negative). */
export const addDays = (day: Day, count: number): Day => write(read(day).add(count, 'day'));

/** The same day some months later, or the month's last day where it has none (Civil Code 2015, art. 148.3). */
export const addMonths = (day: Day, count: number): Day => write(read(day).add(count, 'month'));

/** 0 Sunday to 6 Saturday. */
export const weekday = (day: Day): number => read(day).day();
