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

test('no more than the first letter of any word is ever told', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zà-ỹ]{2,8}$/), { minLength: 1, maxLength: 6 }), (words) => {
      const masked = maskName(words.join(' ')).split(' ');
      expect(masked).toHaveLength(words.length);
      for (const word of masked) expect(word.replace(/\*/g, '')).toHaveLength(1);
    }),
  );
});
