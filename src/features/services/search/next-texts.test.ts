import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOneGo } from '../../../lib/in-slices';
import { rowOf } from '../testing/row';
import { readLexicon } from './lexicon';
import { readLines } from './lines';
import { firstLetters, nextTexts } from './next-texts';

const rows = [
  rowOf({ title: 'Giấy khai sinh', name: 'Đăng ký khai sinh', words: 'làm giấy cho con' }),
  rowOf({ title: 'Giấy phép lái xe', name: 'Cấp giấy phép lái xe', words: 'bằng lái, gplx' }),
];
const lines = inOneGo(readLines(rows, readLexicon([])));
const next = (text: string, most = 40, share = 1) => nextTexts(text, rows, lines, { share, least: 1, most });

describe('what may stand in the box after the next key', () => {
  test.each([
    ['gia', 'giay'],
    ['gi', 'giấ'],
    ['giay', 'giay '],
    ['giay ', 'giay k'],
    ['giay ', 'giay p'],
    ['Giấy kh', 'Giấy kha'],
    ['giay phep la', 'giay phep lai'],
    // Keyboards put marks on letters that stand: the hat first, the tone at the end.
    ['gia', 'giâ'],
    ['giây', 'giấy'],
    ['giay', 'giấy'],
    ['lam giay ', 'lam giay c'],
    // No word of what was found, but one of the catalogue.
    ['da', 'dan'],
  ])('after %j comes %j', (text, expected) => {
    expect(next(text)).toContain(expected);
  });

  test('what stands behind the word before comes first', () => {
    expect(next('giay phep ', 1)).toEqual(['giay phep l']);
    expect(next('giấy khai s', 1)).toEqual(['giấy khai si']);
  });

  test('the least likely are left out, as long as the others have the share of all that is wanted', () => {
    const all = next('giay ');
    const most = next('giay ', 40, 0.8);
    expect(most.length).toBeGreaterThan(1);
    expect(most.length).toBeLessThan(all.length);
    expect(all.slice(0, most.length)).toEqual(most);
    expect(nextTexts('giay ', rows, lines, { share: 0, least: 2, most: 40 })).toEqual(all.slice(0, 2));
  });

  test.each(['', '…', 'zzz', '😀', '\ud83d'])('after %j nothing is said of what nobody can tell', (text) => {
    for (const one of next(text)) expect(one.startsWith(text)).toBe(true);
  });

  test('whatever is typed, each is another text, of the same words but for the last', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('giấy ph', 'GIẤY', 'gi\u0061\u0302')),
        fc.nat(9),
        (text, most) => {
          const all = next(text, most);
          expect(all.length).toBeLessThanOrEqual(most);
          expect(new Set(all).size).toBe(all.length);
          for (const one of all) {
            expect(one).not.toBe(text);
            expect(one.length - text.length).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });
});

test('first letters are those of the words, with their marks and without', () => {
  const letters = firstLetters(lines.spelling, 40);
  expect(letters).toEqual(expect.arrayContaining(['g', 'k', 'đ', 'd', 'x']));
  expect(firstLetters(lines.spelling, 2)).toHaveLength(2);
});
