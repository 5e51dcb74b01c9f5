import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskName } from './mask';

test.each([
  ['Nguyễn Văn Minh', 'N***** V** M***'],
  ['Trần Thị Tám (nhân vật mẫu)', 'T*** T** T** (nhân vật mẫu)'],
  ['Ý', 'Ý*'],
  ['  Đỗ   An ', 'Đ* A*'],
  ['', ''],
])('"%s" leaves the portal as "%s"', (name, masked) => {
  expect(maskName(name)).toBe(masked);
});

// Composed and decomposed: phones type both.
const letters = Array.from(
  'aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộùúủũụừứửữựỳýỷỹỵ',
);
const words = fc.string({ unit: fc.constantFrom(...letters), minLength: 2, maxLength: 8 });
const names = fc.array(
  fc.oneof(
    words,
    words.map((word) => word.normalize('NFD')),
  ),
  {
    minLength: 1,
    maxLength: 6,
  },
);

test('no more than the first letter and the length of any word is ever told', () => {
  fc.assert(
    fc.property(names, (name) => {
      const masked = maskName(name.join(' '));
      const hidden = name.map((word) => {
        const [first, ...rest] = Array.from(word.normalize('NFC'));
        return `${first}${'*'.repeat(rest.length)}`;
      });
      expect(masked).toBe(hidden.join(' '));
    }),
  );
});
