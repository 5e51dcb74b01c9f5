import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairOf, spelt, syllable, toned, wordsOf } from './grams';
import { markRuns } from './marks';

/** Syllables and pairs of a query, as the engine tells them. */
const grams = (text: string): string[] => {
  const parts = wordsOf(text).map(syllable);
  return [...parts, ...parts.slice(1).map((part, at) => pairOf(parts[at] ?? '', part))];
};
const marked = (text: string, terms: string[]) =>
  markRuns(text, terms)
    .filter((run) => run.marked)
    .map((run) => run.text);

describe('marking what matched', () => {
  test('neighbours are one stretch and keep their marks', () => {
    expect(marked('Xác nhận tình trạng hôn nhân', grams('tinh trang hon nhan'))).toEqual([
      'tình trạng hôn nhân',
    ]);
  });

  test('a syllable that only sounds alike elsewhere is left alone', () => {
    expect(marked('Xác nhận hôn nhân', grams('hôn nhân'))).toEqual(['hôn nhân']);
  });

  test('a word typed with marks is found with these marks only', () => {
    expect(marked('Sổ của Sở', [spelt(toned('sổ'))])).toEqual(['Sổ']);
  });

  test('a comma or bracket parts two stretches', () => {
    expect(marked('Độc thân (hôn nhân)', ['doc', 'than', 'hon', 'nhan'])).toEqual(['Độc thân', 'hôn nhân']);
  });

  test('whatever is marked, the text stays whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, query) => {
        const whole = markRuns(text, grams(query))
          .map((run) => run.text)
          .join('');
        expect(whole).toBe(text.normalize('NFC'));
      }),
    );
  });
});
