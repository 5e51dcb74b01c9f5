import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './day';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days';

const received = '2026-11-11T10:20:00+07:00';

describe('counting the days of a dossier', () => {
  test('7.5 working days from Wednesday 11/11/2026, 24/11 off, two days paused: ready on the morning of Thursday 26/11', () => {
    const due = addWorkingDays(received, 7.5, {
      pauses: [{ from: '2026-11-18T16:40:00+07:00', to: '2026-11-20T09:00:00+07:00' }],
    });
    expect(due.readyAt).toEqual({ day: '2026-11-26', half: 'morning' });
    expect(due.counted[0]).toBe('2026-11-12');
    expect(due.paused).toEqual(['2026-11-19', '2026-11-20']);
    expect(due.because).toContainEqual({ kind: 'holidays', days: ['2026-11-24'] });
  });

  test('handed in on Monday 23/11 after a pause from Thursday 19/11: ready on the morning of Friday 27/11', () => {
    const due = addWorkingDays(received, 7.5, { pauses: [{ from: '2026-11-19', to: '2026-11-23' }] });
    expect(due.readyAt).toEqual({ day: '2026-11-27', half: 'morning' });
    expect(due.counted.slice(0, 5)).toEqual([12, 13, 16, 17, 18].map((day) => `2026-11-${day}`));
    expect(due.counted.slice(5)).toEqual(['2026-11-25', '2026-11-26', '2026-11-27']);
    expect(due.paused).toEqual(['2026-11-19', '2026-11-20', '2026-11-23']);
  });

  test('a pause that still lasts on a Saturday is taken to end on Monday, and the due day says so', () => {
    const due = addWorkingDays(received, 7.5, {
      pauses: [{ from: '2026-11-18T16:40:00+07:00', to: null }],
      now: '2026-11-21T09:41:00+07:00',
    });
    expect(due.readyAt).toEqual({ day: '2026-11-27', half: 'morning' });
    expect(due.because).toContainEqual({ kind: 'if_handed_in', day: '2026-11-23' });
  });

  test.each([
    ['2026-11-20', 1, '2026-11-23', 'afternoon'],
    ['2026-11-20', 0.5, '2026-11-23', 'morning'],
    ['2026-11-20', 0, '2026-11-20', 'afternoon'],
    ['2026-11-21', 0, '2026-11-23', 'morning'],
    ['2026-11-21', 1, '2026-11-23', 'afternoon'],
    ['2026-11-23', 1, '2026-11-25', 'afternoon'],
    ['2026-01-09', 1, '2026-01-10', 'afternoon'],
    ['2026-08-28', 1, '2026-09-03', 'afternoon'],
    ['2026-02-13', 1, '2026-02-23', 'afternoon'],
    ['2025-12-31', 1, '2026-01-05', 'afternoon'],
    ['2026-11-20T23:30:00Z', 1, '2026-11-23', 'afternoon'],
  ] as const)('received %s, limit %s: ready on %s, %s', (from, days, day, half) => {
    expect(addWorkingDays(from, days).readyAt).toEqual({ day, half });
  });

  test('after 15:00 counts as the next working day only where the procedure says so', () => {
    const late = '2026-11-20T15:00:00+07:00';
    expect(addWorkingDays(late, 1).readyAt.day).toBe('2026-11-23');
    expect(addWorkingDays(late, 1, { cutOffHour: 15 })).toMatchObject({
      received: '2026-11-23',
      readyAt: { day: '2026-11-25' },
    });
    expect(addWorkingDays('2026-11-20T14:59:00+07:00', 1, { cutOffHour: 15 }).received).toBe('2026-11-20');
  });

  test('a due day in 2027 says that the days off are provisional', () => {
    expect(addWorkingDays('2026-12-30', 5).because).toContainEqual({ kind: 'provisional', years: ['2027'] });
    expect(addWorkingDays(received, 5).because.some(({ kind }) => kind === 'provisional')).toBe(false);
  });

  test('what is no date and no limit is refused', () => {
    expect(() => addWorkingDays('hôm qua', 3)).toThrow(RangeError);
    expect(() => addWorkingDays('2026-02-30', 3)).toThrow(RangeError);
    expect(() => addWorkingDays(received, Number.NaN)).toThrow(RangeError);
    expect(() => addWorkingDays(received, -1)).toThrow(RangeError);
    expect(() => addWorkingDays(received, 3, { pauses: [{ from: '2026-11-12', to: '9999-01-01' }] })).toThrow(
      RangeError,
    );
  });

  test('days late are working days', () => {
    expect(workingDaysBetween('2026-11-20', '2026-11-25')).toBe(2);
    expect(workingDaysBetween('2026-11-25', '2026-11-20')).toBe(0);
  });
});

const days = fc.integer({ min: 0, max: 800 }).map((count) => addDays('2025-01-01', count));
const limits = fc.integer({ min: 0, max: 120 }).map((halves) => halves / 2);
const pauses = fc.array(
  fc
    .tuple(days, fc.integer({ min: -3, max: 30 }))
    .map(([from, length]) => ({ from, to: addDays(from, length) })),
  { maxLength: 4 },
);
const rank = ({ readyAt }: { readyAt: { day: string; half: string } }) =>
  `${readyAt.day}${readyAt.half === 'morning' ? 'a' : 'b'}`;

describe('whatever the dossier', () => {
  test('more days are never ready earlier', () => {
    fc.assert(
      fc.property(days, limits, limits, pauses, (from, a, b, stops) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        const options = { pauses: stops };
        expect(rank(addWorkingDays(from, less, options)) <= rank(addWorkingDays(from, more, options))).toBe(
          true,
        );
      }),
    );
  });

  test('it is never ready on a day off, nor on the day of receipt when a limit is set', () => {
    fc.assert(
      fc.property(days, limits, pauses, (from, limit, stops) => {
        const due = addWorkingDays(from, limit, { pauses: stops });
        expect(isWorkingDay(due.readyAt.day)).toBe(true);
        expect(due.counted.every(isWorkingDay)).toBe(true);
        expect(due.counted).toHaveLength(limit === 0 ? due.counted.length : Math.ceil(limit));
        if (limit > 0) expect(due.readyAt.day > due.received).toBe(true);
      }),
    );
  });

  test('pauses never make it earlier', () => {
    fc.assert(
      fc.property(days, limits, pauses, (from, limit, stops) => {
        expect(
          rank(addWorkingDays(from, limit, { pauses: stops })) >= rank(addWorkingDays(from, limit)),
        ).toBe(true);
      }),
    );
  });
});
