import { expect, test } from 'vitest';
import { tellFee, tellLevels, tellLimit, tellPaper } from './tell';
import { sampleFee } from './testing/sample';
import { words } from './words';

test.each([
  [{ value: 7.5, unit: 'working_day' as const }, '7,5 ngày làm việc'],
  [{ value: 15, unit: 'day' as const }, '15 ngày, tính cả ngày nghỉ'],
  [{ value: 0, unit: 'working_day' as const }, 'Giải quyết ngay'],
  [null, 'Cổng không công bố thời hạn'],
])('a limit is told in words', (limit, told) => {
  expect(tellLimit(limit, words.vi, 'vi')).toBe(told);
});

test.each([
  [{ amount: 8000, per: 'mỗi bản' }, '8.000 đồng mỗi bản'],
  [{ amount: 25, currency: 'USD' }, '25 USD'],
  [{ kind: 'not_published' as const, amount: null }, 'Cổng không công bố mức phí'],
  [{ kind: 'free' as const, amount: null }, 'Không thu phí, lệ phí'],
])('a fee is told as published, and what is not published is never free', (fee, told) => {
  expect(tellFee(sampleFee(fee), words.vi, 'vi')).toBe(told);
});

test('several offices are told in one sentence', () => {
  expect(tellLevels(['province', 'commune'], words.vi)).toBe('Thành phố hoặc phường, xã');
});

test('a paper tells how many of it, then its note', () => {
  const paper = { name: 'Tờ khai', note: 'Theo mẫu.', only: null, originals: 1, copies: 2, remark: false };
  expect(tellPaper(paper, words.vi)).toBe('1 bản chính, 2 bản sao. Theo mẫu.');
});
