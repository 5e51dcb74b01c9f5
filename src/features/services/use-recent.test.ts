import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seemsPersonal, withSearch } from './use-recent';

test.each([
  ['0912345678'],
  ['tìm 0912 345 678'],
  ['0912.345.678'],
  ['cccd 031190001234'],
  ['(031) 190-001'],
  ['sinh 20/10/1958'],
  ['tam@example.vn'],
])('%s may be about a person, so it is not kept', (text) => {
  expect(seemsPersonal(text)).toBe(true);
  expect(withSearch(['a'], text)).toEqual(['a']);
});

test.each([['1.001193'], ['1001193'], ['1 001 193'], ['nghị định 168'], ['đất 2024'], ['làm lại sổ đỏ']])(
  '%s may be kept',
  (text) => expect(withSearch([], text)).toEqual([text]),
);

test('the newest comes first, none twice, and eight are kept', () => {
  const list = ['khai sinh', 'ket hon', 'đất đai', 'xe máy', 'hộ khẩu', 'lái xe', 'thuế', 'học phí'];
  expect(withSearch(list, 'Kết hôn ')).toEqual(['Kết hôn', 'khai sinh', ...list.slice(2)]);
  expect(withSearch(list, 'căn cước')).toEqual(['căn cước', ...list.slice(0, 7)]);
});

test('too short, too long or empty is no search', () => {
  for (const text of ['', '  ', 'xe', 'x'.repeat(61)]) expect(withSearch(['a'], text)).toEqual(['a']);
});

test('whatever is searched, the list stays short and never fails', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
      const list = texts.reduce<readonly string[]>(withSearch, []);
      expect(list.length).toBeLessThanOrEqual(8);
      expect(new Set(list).size).toBe(list.length);
    }),
  );
});
