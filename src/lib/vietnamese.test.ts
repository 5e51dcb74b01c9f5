import fc from 'fast-check';
import { expect, test } from 'vitest';
import { capital, fold, sameName, words } from './vietnamese';

test.each([
  ['Thủ tục  ĐẤT đai', 'thu tuc dat dai'],
  ['  Phường\tHồng\nBàng ', 'phuong hong bang'],
  ['Ưởng ượt ỷ Ỵ', 'uong uot y y'],
  ['đĐ', 'dd'],
])('"%s" folds to "%s"', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ['Hoà', 'Hòa', true],
  ['Kiến Thuỵ', 'Kiến Thụy', true],
  ['Bà Rịa – Vũng Tàu', 'Bà Rịa - Vũng Tàu', true],
  ['Hòa', 'Hoan', false],
  ['Thủ Đức', 'thu duc', true],
])('"%s" and "%s" are one name: %s', (a, b, same) => {
  expect(sameName(a, b)).toBe(same);
});

test('words are what is searched by', () => {
  expect(words('Đăng ký khai sinh (lần 2)')).toEqual(['dang', 'ky', 'khai', 'sinh', 'lan', '2']);
  expect(capital('sáng Thứ Sáu')).toBe('Sáng Thứ Sáu');
});

test('folding twice is folding once, and both spellings of a letter fold alike', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
    }),
  );
});
