import { expect, test } from 'vitest';
import { partOfDay } from './part-of-day';

test.each([
  ['2026-11-21T03:59:00+07:00', 'evening'],
  ['2026-11-21T04:00:00+07:00', 'morning'],
  ['2026-11-21T02:41:00Z', 'morning'],
  ['2026-11-21T11:00:00+07:00', 'noon'],
  ['2026-11-21T13:00:00+07:00', 'afternoon'],
  ['2026-11-21T18:00:00+07:00', 'evening'],
] as const)('the greeting at %s is for the %s', (moment, part) => {
  expect(partOfDay(Date.parse(moment))).toBe(part);
});
