import { addDays, type Day, weekday } from './day';

/** What is known of a year's days off for public offices. */
export interface HolidayYear {
  /** `provisional`: only what the law itself fixes; the yearly notice is not in yet. */
  status: 'official' | 'provisional';
  /** The notices that were read. */
  notices: readonly string[];
  /** What was still undecided when the table was written. */
  open: readonly string[];
  /** Days off that fall on Monday to Friday, as MM-DD. */
  off: readonly string[];
  /** Saturdays worked in exchange, as MM-DD. */
  worked: readonly string[];
}

const days = (text: string): string[] => text.split(' ').filter(Boolean);

/**
 * Days off of cán bộ, công chức, viên chức. Law: Labour Code 45/2019/QH14 art. 111.3 and 112; 24/11 since
 * 2026 by Nghị quyết 28/2026/QH16. A new year is a new entry here.
 */
export const holidayYears: Readonly<Record<string, HolidayYear>> = {
  '2025': {
    status: 'official',
    notices: ['6150/TB-BLĐTBXH (2024-12-03)'],
    open: [],
    off: days('01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02'),
    worked: days('04-26'),
  },
  '2026': {
    status: 'official',
    notices: ['9441/TB-BNV (2025-10-16)', '12729/VPCP-KGVX', '3383/BNV-CVL (2026-04-10)'],
    open: ['A swap around Tuesday 24/11/2026 was proposed; no decision was found.'],
    off: days('01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24'),
    worked: days('01-10 08-22'),
  },
  '2027': {
    status: 'provisional',
    notices: [],
    open: ['Five days of Tết around 6 February.', 'The second day of National Day.', 'Swapped days.'],
    off: days('01-01 04-16 04-30 05-03 09-02 11-24'),
    worked: [],
  },
};

/** Where no table exists, the days that the solar calendar fixes still hold. */
const everyYear: HolidayYear = {
  status: 'provisional',
  notices: [],
  open: ['No table for this year.'],
  off: days('01-01 04-30 05-01 09-02 11-24'),
  worked: [],
};

/** What is known of the year of a day. */
export const holidayYear = (day: Day): HolidayYear => holidayYears[day.slice(0, 4)] ?? everyYear;

/** Whether a day is a public holiday or its make-up day, on Monday to Friday. */
export const isHoliday = (day: Day): boolean => holidayYear(day).off.includes(day.slice(5));

/** Whether offices work on a day. */
export function isWorkingDay(day: Day): boolean {
  const date = day.slice(5);
  const year = holidayYear(day);
  const weekend = weekday(day) === 0 || weekday(day) === 6;
  return weekend ? year.worked.includes(date) : !year.off.includes(date);
}

/** The day itself when offices work on it, else the next one on which they do. */
export function workingDayFrom(day: Day): Day {
  let found = day;
  while (!isWorkingDay(found)) found = addDays(found, 1);
  return found;
}

/** How many working days lie after `from`, up to and with `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: Day, to: Day): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to && count < 10_000; day = addDays(day, 1)) {
    if (isWorkingDay(day)) count += 1;
  }
  return count;
}
