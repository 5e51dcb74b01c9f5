import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDate, formatDay, formatDayMonth, formatHalfDay, formatTime, today } from './dates';

test('days and times are told in one way', () => {
  expect(formatDay('2026-11-24')).toBe('Thứ Ba, 24/11/2026');
  expect(formatDay('2026-11-24', 'en')).toBe('Tuesday, 24/11/2026');
  expect(formatDay('2025-08-12')).toBe('Thứ Ba, 12/8/2025');
  expect(formatDay('2026-11-22')).toBe('Chủ Nhật, 22/11/2026');
  expect(formatTime('2026-11-11T10:20:00+07:00')).toBe('10:20, Thứ Tư, 11/11/2026');
  expect(formatTime('2026-11-11T01:15:00Z')).toBe('8:15, Thứ Tư, 11/11/2026');
  expect(formatTime('2026-11-11T10:20:00+07:00', 'en')).toBe('10:20, Wednesday, 11/11/2026');
  expect(formatTime('2026-11-11')).toBe('Thứ Tư, 11/11/2026');
  expect(formatDayMonth('2026-11-24')).toBe('24/11');
  expect(formatDate('2026-11-04')).toBe('4/11/2026');
  expect(formatHalfDay({ day: '2026-11-27', half: 'morning' })).toBe('sáng Thứ Sáu, 27/11/2026');
  expect(formatHalfDay({ day: '2026-11-27', half: 'afternoon' }, 'en')).toBe(
    'afternoon of Friday, 27/11/2026',
  );
});

test('what is no date comes back as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(formatTime(text)).toBe(text);
      expect(formatDate(text)).toBe(text);
    }),
  );
});

test('today is the day in Viet Nam even when the phone is elsewhere', () => {
  expect(today(new Date('2026-11-20T18:30:00Z'))).toBe('2026-11-21');
  expect(today(Date.parse('2026-11-21T00:30:00+07:00'))).toBe('2026-11-21');
});
