import { formatDay } from '../../lib/dates';
import { type Day, dayOf } from '../../lib/day';
import type { Due } from '../../lib/due';
import { type CellKind, calendarCells } from '../../lib/due-calendar';
import type { Language } from '../../lib/language';
import type { DueCell } from '../../ui';
import { dueWords } from './due-words';

const looks: Record<CellKind, DueCell['look']> = {
  before: 'past',
  received: 'start',
  counted: 'counted',
  will_count: 'coming',
  paused: 'paused',
  handed_in: 'paused',
  off: 'off',
  rest: 'off',
  ready: 'ready',
  after: 'past',
};

/** The due calendar as the component draws it: a number and a word in each cell, a sentence for the ear. */
export function dueCells(due: Due, today: Day, language: Language, late = false) {
  const words = dueWords[language];
  const { columns, weeks } = calendarCells(due, dayOf(today));
  return {
    weeks: weeks.length,
    weekdays: columns.map((column) => words.weekdays[column] ?? ''),
    cells: weeks.flat().map(({ day, kind }): DueCell => {
      const word = late && kind === 'ready' ? words.dueCell : words.cells[kind];
      return {
        key: day,
        number: String(Number(day.slice(8))),
        word,
        label: [formatDay(day, language), word].filter(Boolean).join(': '),
        look: looks[kind],
      };
    }),
  };
}
