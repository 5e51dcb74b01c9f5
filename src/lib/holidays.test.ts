import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { weekday } from './day';
import { holidayYear, holidayYears, isHoliday, isWorkingDay, workingDayFrom } from './holidays';

const published = new URL('../../../shared/data/holidays-vn.json', import.meta.url);

interface Published {
  years: Record<string, { weekdaysOff: string[]; weekendsWorked?: string[]; notices?: string[] }>;
}

describe('days off', () => {
  test('days off stand on Monday to Friday, worked days on Saturday', () => {
    for (const [year, { off, worked }] of Object.entries(holidayYears)) {
      for (const date of off) expect([1, 2, 3, 4, 5]).toContain(weekday(`${year}-${date}`));
      for (const date of worked) expect(weekday(`${year}-${date}`)).toBe(6);
    }
  });

  test.each([
    ['2026-11-24', false],
    ['2025-11-24', true],
    ['2026-11-23', true],
    ['2026-11-21', false],
    ['2026-08-22', true],
    ['2026-08-23', false],
    ['2030-09-02', false],
    ['2030-09-03', true],
  ])('offices work on %s: %s', (day, working) => {
    expect(isWorkingDay(day)).toBe(working);
  });

  test('a year without its notice is told as provisional', () => {
    expect(holidayYear('2026-05-05').status).toBe('official');
    expect(holidayYear('2027-05-05').status).toBe('provisional');
    expect(holidayYear('2031-05-05').status).toBe('provisional');
  });

  test('the next working day after the Friday before 24/11', () => {
    expect(workingDayFrom('2026-11-20')).toBe('2026-11-20');
    expect(workingDayFrom('2026-11-21')).toBe('2026-11-23');
    expect(workingDayFrom('2026-11-24')).toBe('2026-11-25');
    expect(isHoliday('2026-11-24')).toBe(true);
    expect(isHoliday('2026-11-22')).toBe(false);
  });

  test.runIf(existsSync(published))(
    'the table is the published one (left out where the published data is not at hand)',
    () => {
      const { years }: Published = JSON.parse(readFileSync(published, 'utf8'));
      expect(Object.keys(holidayYears)).toEqual(Object.keys(years));
      for (const [year, { off, worked, notices }] of Object.entries(holidayYears)) {
        expect(off.map((date) => `${year}-${date}`)).toEqual(years[year]?.weekdaysOff);
        expect(worked.map((date) => `${year}-${date}`)).toEqual(years[year]?.weekendsWorked ?? []);
        expect(notices).toEqual(years[year]?.notices ?? []);
      }
    },
  );
});
