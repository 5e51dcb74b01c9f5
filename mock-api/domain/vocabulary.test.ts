import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readerOf, wordsByLetter } from '../../src/lib/vocabulary';
import { vocabularyOf } from './vocabulary';

test('a letter stands for a word, a sign for itself', () => {
  const { vocabulary, write } = vocabularyOf(['khai sinh, khai tử', 'khai sinh']);
  expect(vocabulary).toBe(', khai sinh tử');
  expect(write('khai sinh, khai tử')).toHaveLength(5);
  expect(readerOf(wordsByLetter(vocabulary))(write('khai tử, sinh'))).toBe('khai tử, sinh');
});

test('letters that nobody gave are passed over', () => {
  expect(readerOf(wordsByLetter('khai sinh'))('#\u{1f476}z$')).toBe('khai sinh');
});

test('every text is read as it was written', () => {
  const text = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[ ,;.:abcđ]{0,12}$/),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 20 }), (texts) => {
      const { vocabulary, write } = vocabularyOf(texts);
      const read = readerOf(wordsByLetter(vocabulary));
      expect(texts.map((one) => read(write(one)))).toEqual(texts);
    }),
  );
});
