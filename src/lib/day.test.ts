import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, clockOf, dayOf, isDay, weekday } from './day';

test.each([
  ['2026-11-24', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-11-31', false],
  ['2026-1-2', false],
  ['24/11/2026', false],
  ['9999-12-30', false],
  ['0001-01-01', false],
  ['1899-12-31', false],
  ['2199-12-31', true],
  ['', false],
])('%s is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

test.each([
  ['2026-11-11T10:20:00+07:00', '2026-11-11'],
  ['2026-11-11T16:59:59Z', '2026-11-11'],
  ['2026-11-11T17:00:00Z', '2026-11-12'],
  ['2026-11-11T23:30:00.125-05:00', '2026-11-12'],
  ['2026-12-31t20:00z', '2027-01-01'],
])('%s is %s in Viet Nam', (moment, day) => {
  expect(dayOf(moment)).toBe(day);
});

test.each([
  '',
  'mai',
  '2026-11-11T10:20:00',
  '2026-02-30T10:00:00Z',
  '2026-11-11T25:00:00Z',
  '2026-11-11 10:20',
])('"%s" is no moment', (text) => {
  expect(clockOf(text)).toBeNull();
  expect(() => dayOf(text)).toThrow(RangeError);
});

test('31/1 and one month is the last day of February', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2027-12-15', 2)).toBe('2028-02-15');
});

test('24/11/2026 is a Tuesday', () => {
  expect(weekday('2026-11-24')).toBe(2);
});

test('days added are days apart, whatever the day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -900, max: 900 }), (start, count) => {
      const day = addDays('1990-01-01', start);
      const moved = addDays(day, count);
      expect(isDay(moved)).toBe(true);
      expect(Date.parse(moved) - Date.parse(day)).toBe(count * 86_400_000);
    }),
  );
});
