import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './day';
import { calendarCells } from './due-calendar';
import { addWorkingDays } from './working-days';

const read = (due: Parameters<typeof calendarCells>[0], today: string) =>
  calendarCells(due, today).weeks.map((week) =>
    week.map(({ day, kind }) => `${Number(day.slice(8))} ${kind}`),
  );

describe('the calendar of a dossier', () => {
  test('a paused dossier shows each working day with its meaning', () => {
    const due = addWorkingDays('2026-11-11T10:20:00+07:00', 7.5, {
      pauses: [{ from: '2026-11-18T16:40:00+07:00', to: null }],
      now: '2026-11-21T09:41:00+07:00',
    });
    expect(read(due, '2026-11-21')).toEqual([
      ['9 before', '10 before', '11 received', '12 counted', '13 counted'],
      ['16 counted', '17 counted', '18 counted', '19 paused', '20 paused'],
      ['23 handed_in', '24 off', '25 will_count', '26 will_count', '27 ready'],
    ]);
    expect(calendarCells(due, '2026-11-21').columns).toEqual([1, 2, 3, 4, 5]);
  });

  test('a worked Saturday gets its column, other Saturdays rest', () => {
    const due = addWorkingDays('2026-08-20', 4);
    expect(calendarCells(due, '2026-08-20').columns).toEqual([1, 2, 3, 4, 5, 6]);
    expect(read(due, '2026-08-21')).toEqual([
      ['17 before', '18 before', '19 before', '20 received', '21 counted', '22 will_count'],
      ['24 will_count', '25 ready', '26 after', '27 after', '28 after', '29 after'],
    ]);
  });

  test('a dossier received on a Sunday shows that Sunday', () => {
    const due = addWorkingDays('2026-11-15', 1);
    expect(calendarCells(due, '2026-11-15').columns).toEqual([1, 2, 3, 4, 5, 0]);
    expect(read(due, '2026-11-15')[0]).toContain('15 received');
  });

  test('today is marked once', () => {
    const due = addWorkingDays('2026-11-11', 5);
    const marked = calendarCells(due, '2026-11-17')
      .weeks.flat()
      .filter(({ today }) => today);
    expect(marked).toEqual([{ day: '2026-11-17', kind: 'counted', today: true }]);
  });

  test('whatever the dossier, each day stands once, receipt and readiness are there, and counted days agree', () => {
    const days = fc.integer({ min: 0, max: 800 }).map((count) => addDays('2025-01-01', count));
    const pauses = fc.array(
      fc
        .tuple(days, fc.integer({ min: 0, max: 20 }))
        .map(([from, length]) => ({ from, to: addDays(from, length) })),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), pauses, days, (from, halves, stops, today) => {
        const due = addWorkingDays(from, halves / 2, { pauses: stops });
        const { weeks, columns } = calendarCells(due, today);
        const cells = weeks.flat();
        expect(weeks.every((week) => week.length === columns.length)).toBe(true);
        expect(new Set(cells.map(({ day }) => day)).size).toBe(cells.length);
        expect(cells.filter(({ kind }) => kind === 'received').map(({ day }) => day)).toEqual([due.received]);
        expect(cells.filter(({ kind }) => kind === 'ready').map(({ day }) => day)).toEqual([due.readyAt.day]);
        const counted = cells
          .filter(({ kind }) => kind === 'counted' || kind === 'will_count')
          .map(({ day }) => day);
        expect([...counted, due.readyAt.day]).toEqual(due.counted);
      }),
    );
  });
});
