import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutText } from './cut-text';

test.each([
  ['Một câu. Một câu nữa rất dài', 14, ['Một câu.', 'Một câu nữa rất dài']],
  ['Giấy chứng minh chỗ ở theo mẫu của Bộ', 30, ['Giấy chứng minh chỗ ở', 'theo mẫu của Bộ']],
  ['Ngắn', 10, ['Ngắn', '']],
])('a long text is cut where a reader would stop: %s', (text, most, parts) => {
  expect(cutText(text, most)).toEqual(parts);
});

test('nothing is lost, and the beginning is never too long', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 4, max: 60 }), (text, most) => {
      const [head, tail] = cutText(text, most);
      expect(head.length).toBeLessThanOrEqual(most);
      expect((head + tail).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});
