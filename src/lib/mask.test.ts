import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskName, maskPhone } from './mask';

test.each([
  ['Trần Thị Tám', 'T*** T** Tám'],
  ['TRẦN THỊ TÁM (nhân vật mẫu)', 'T*** T** TÁM (nhân vật mẫu)'],
  ['Tám', 'T**'],
  ['  Đỗ   Ý ', 'Đ* Ý'],
  ['Trần'.normalize('NFD'), 'T***'],
  ['', ''],
])('"%s" is shown as "%s"', (name, masked) => {
  expect(maskName(name)).toBe(masked);
});

test('a masked phone does not show the four digits that open a dossier', () => {
  expect(maskPhone('0912345678')).toBe('09** *** *78');
  expect(maskPhone('12')).toBe('***');
});

test('a masked name masks the same again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(maskName(maskName(name))).toBe(maskName(name));
    }),
  );
});
