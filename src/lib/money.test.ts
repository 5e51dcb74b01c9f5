import { expect, test } from 'vitest';
import { formatDong } from './money';

test.each([
  [0, '0 đồng', '0 VND'],
  [999, '999 đồng', '999 VND'],
  [24_000, '24.000 đồng', '24,000 VND'],
  [613_413_667, '613.413.667 đồng', '613,413,667 VND'],
  [-8_000, '-8.000 đồng', '-8,000 VND'],
])('%s is told as "%s", in English "%s"', (amount, vi, en) => {
  expect(formatDong(amount)).toBe(vi);
  expect(formatDong(amount, 'en')).toBe(en);
});
