import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrap } from './receipt-image';

const measure = (text: string) => text.length;

test('a long name is broken between words so that it fits', () => {
  expect(wrap('Ủy ban nhân dân phường Lê Chân', 16, measure)).toEqual(['Ủy ban nhân dân', 'phường Lê Chân']);
});

test('no word is lost or cut', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,30}$/)), (words) => {
      const lines = wrap(words.join(' '), 20, measure);
      expect(lines.join(' ')).toBe(words.join(' '));
      expect(lines.every((line) => line.length <= 20 || !line.includes(' '))).toBe(true);
    }),
  );
});
