import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './day';
import type { Span } from './due';
import { dueAfter, progress } from './due-after';
import { isWorkingDay } from './working-days';

const at = '2026-11-11T10:20:00+07:00';

describe('limits in every unit', () => {
  test.each<[string, number, Span['unit'], string, string]>([
    [at, 7.5, 'working_day', '2026-11-23', 'morning'],
    [at, 8, 'day', '2026-11-19', 'afternoon'],
    [at, 10, 'day', '2026-11-23', 'afternoon'],
    [at, 13, 'day', '2026-11-25', 'afternoon'],
    [at, 1, 'month', '2026-12-11', 'afternoon'],
    ['2026-01-31', 1, 'month', '2026-03-02', 'afternoon'],
    ['2026-11-02', 1.5, 'month', '2026-12-17', 'afternoon'],
    [at, 1, 'hour', '2026-11-11', 'morning'],
    [at, 8, 'hour', '2026-11-11', 'afternoon'],
    [at, 24, 'hour', '2026-11-12', 'morning'],
    ['2026-11-20T10:00:00+07:00', 24, 'hour', '2026-11-23', 'afternoon'],
    ['2026-11-11', 4, 'hour', '2026-11-11', 'morning'],
  ])('received %s, limit %s %s: ready on %s, %s', (from, value, unit, day, half) => {
    const due = dueAfter(from, { value, unit });
    expect(due.readyAt).toEqual({ day, half });
    expect(due.limit).toEqual({ value, unit });
  });

  test('a last day off moves to the next working day and says so', () => {
    expect(dueAfter(at, { value: 13, unit: 'day' }).because).toContainEqual({
      kind: 'moved',
      from: '2026-11-24',
      to: '2026-11-25',
    });
  });

  test('a pause of two days makes hours, days and months later by two days', () => {
    const options = { pauses: [{ from: '2026-11-11T16:00:00+07:00', to: '2026-11-13T09:00:00+07:00' }] };
    expect(dueAfter(at, { value: 24, unit: 'hour' }, options).readyAt).toEqual({
      day: '2026-11-16',
      half: 'afternoon',
    });
    expect(dueAfter(at, { value: 7, unit: 'day' }, options).readyAt.day).toBe('2026-11-20');
    expect(dueAfter('2026-11-09', { value: 1, unit: 'month' }, options).readyAt.day).toBe('2026-12-11');
  });

  test('five days are spent and two and a half are left on Saturday 21/11', () => {
    const due = dueAfter(
      at,
      { value: 7.5, unit: 'working_day' },
      { pauses: [{ from: '2026-11-19', to: '2026-11-23' }] },
    );
    expect(progress(due, '2026-11-21')).toEqual({ spent: 5, left: 2.5 });
    expect(progress(due, '2026-11-11')).toEqual({ spent: 0, left: 7.5 });
    expect(progress(due, '2026-12-31')).toEqual({ spent: 7.5, left: 0 });
  });

  test('what is no limit is refused', () => {
    for (const unit of ['hour', 'month', 'day', 'working_day'] as const) {
      expect(() => dueAfter(at, { value: Number.NaN, unit })).toThrow(RangeError);
      expect(() => dueAfter('mai', { value: 1, unit })).toThrow(RangeError);
    }
  });

  test('whatever the unit: never on a day off, more is never earlier, pauses never make it earlier', () => {
    const day = fc.integer({ min: 0, max: 800 }).map((count) => addDays('2025-01-01', count));
    const unit = fc.constantFrom<Span['unit']>('working_day', 'day', 'hour', 'month');
    const value = fc.integer({ min: 0, max: 60 }).map((halves) => halves / 2);
    const pauses = fc.array(
      fc
        .tuple(day, fc.integer({ min: -2, max: 20 }))
        .map(([from, length]) => ({ from, to: addDays(from, length) })),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(day, unit, value, value, pauses, (from, kind, a, b, stops) => {
        const due = (amount: number, options = {}) => {
          const { readyAt } = dueAfter(from, { value: amount, unit: kind }, options);
          expect(isWorkingDay(readyAt.day)).toBe(true);
          return readyAt.day;
        };
        expect(due(Math.min(a, b), { pauses: stops }) <= due(Math.max(a, b), { pauses: stops })).toBe(true);
        expect(due(a) <= due(a, { pauses: stops })).toBe(true);
      }),
    );
  });
});
