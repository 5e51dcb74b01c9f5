import { addDays, type Day, weekday } from './day';
import type { Due } from './due';
import { isHoliday, isWorkingDay } from './holidays';
import { isPaused } from './pauses';

/**
 * What a day means for a dossier. `handed_in` ends a pause; `off` is a public holiday, `rest` a weekend;
 * `before` and `after` only fill the first and the last week.
 */
export type CellKind =
  | 'before'
  | 'received'
  | 'counted'
  | 'will_count'
  | 'paused'
  | 'handed_in'
  | 'off'
  | 'rest'
  | 'ready'
  | 'after';

/** One day of the due calendar. */
export interface DueCell {
  day: Day;
  kind: CellKind;
  today: boolean;
}

/** Weeks of cells, all with the same columns. */
export interface DueCalendar {
  /** 1 Monday to 6 Saturday, 0 Sunday; Monday to Friday unless something happens on a weekend. */
  columns: readonly number[];
  weeks: readonly (readonly DueCell[])[];
}

function kindOf(due: Due, day: Day, today: Day): CellKind {
  if (day === due.received) return 'received';
  if (day === due.readyAt.day) return 'ready';
  if (day < due.received) return 'before';
  if (day > due.readyAt.day) return 'after';
  if (isHoliday(day) && !due.counted.includes(day)) return 'off';
  if (due.pauses.some((pause) => pause.to === day && pause.from <= day)) return 'handed_in';
  if (isPaused(due.pauses, day) && (due.paused.includes(day) || isWorkingDay(day))) return 'paused';
  if (due.counted.includes(day)) return day <= today ? 'counted' : 'will_count';
  return isWorkingDay(day) ? 'paused' : 'rest';
}

const quiet: readonly CellKind[] = ['before', 'after', 'rest'];

/**
 * The due calendar: rows of working weeks from the week of receipt to the week in which the dossier is ready.
 * Saturday or Sunday gets a column only where something happens on one (a worked Saturday, a receipt).
 */
export function calendarCells(due: Due, today: Day): DueCalendar {
  const monday = addDays(due.received, -((weekday(due.received) + 6) % 7));
  const cells: DueCell[] = [];
  for (let day = monday; day <= due.readyAt.day || weekday(day) !== 1; day = addDays(day, 1)) {
    cells.push({ day, kind: kindOf(due, day, today), today: day === today });
  }
  const busy = (column: number) =>
    cells.some(({ day, kind }) => weekday(day) === column && !quiet.includes(kind));
  const columns = [1, 2, 3, 4, 5, ...[6, 0].filter(busy)];
  const weeks: DueCell[][] = [];
  for (let start = 0; start < cells.length; start += 7) {
    weeks.push(cells.slice(start, start + 7).filter(({ day }) => columns.includes(weekday(day))));
  }
  return { columns, weeks };
}
