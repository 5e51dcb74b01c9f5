import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../lib/vietnamese';
import { readWord, wordsOf } from './grams';
import { readLexicon } from './lexicon';
import { otherWord } from './other-words';

const lexicon = readLexicon([
  'độc thân, chưa vợ = xác nhận tình trạng hôn nhân',
  'bố … mất = khai tử',
  'tách sổ = tách thửa đất / tách hộ',
  '~ trẻ con = người dưới 14 tuổi',
  '# bhyt = bảo hiểm y tế',
  'chó, thời tiết =',
]);
const typed = (text: string) =>
  wordsOf(text).map((word) => {
    const { part, toned } = readWord(word);
    return { parts: [part], toned: fold(word) === word ? null : toned };
  });
const said = (text: string) => lexicon.saidAt(typed(text), 0);

describe('everyday words', () => {
  test.each([
    ['độc thân', 2, 1],
    ['doc than', 2, 1],
    ['đốc thân', 0, 0],
    ['bố em mới mất', 4, 1],
    ['bố làm mất giấy', 0, 0],
    ['tách sổ', 2, 2],
    ['thời tiết', 2, 0],
    ['chó', 1, 0],
    ['cho', 0, 0],
  ])('"%s" takes %d words and means %d matters', (text, length, meant) => {
    const found = said(text);
    expect(found.length).toBe(length);
    expect(found.entries.flatMap(({ papers }) => papers)).toHaveLength(meant);
  });

  test('an abbreviation of the catalogue is read out', () => {
    expect(lexicon.readOut.get('bhyt')).toEqual(['bảo', 'hiểm', 'y', 'tế']);
  });

  test('the word of the papers is told once, and not where it was typed', () => {
    expect(otherWord('Xin giấy độc thân', lexicon)).toEqual({
      said: 'độc thân',
      written: 'xác nhận tình trạng hôn nhân',
    });
    expect(otherWord('độc thân, xác nhận tình trạng hôn nhân', lexicon)).toBeNull();
    expect(otherWord('trẻ con', lexicon)).toBeNull();
    expect(otherWord('thời tiết', lexicon)).toBeNull();
  });

  test('whatever lines a portal sends, reading them never throws', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' })),
        fc.string({ unit: 'grapheme' }),
        (lines, text) => {
          const { length } = readLexicon(lines).saidAt(typed(text), 0);
          expect(length).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
