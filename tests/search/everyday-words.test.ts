import { describe, expect, test } from 'vitest';
import { everyday } from '../../mock-api/seed/everyday';
import { serviceLines } from '../../mock-api/seed/everyday/services';
import { syllable, wordsOf } from '../../src/features/services/search/grams';
import { readLexicon } from '../../src/features/services/search/lexicon';

const said = everyday.flatMap((line) =>
  (line.replace(/^[~#] /, '').split('=')[0] ?? '').split(',').map((one) => one.trim()),
);

describe('the everyday words', () => {
  test('each line is written as the contract says', () => {
    for (const line of everyday) expect(line).toMatch(/^([~#] )?[^=~#]+ =( [^=~#]+)?$/);
  });

  test('none is said twice, so that no line hides another', () => {
    expect(said.filter((one, at) => said.indexOf(one) !== at)).toEqual([]);
  });

  test('all of them are read', () => {
    const lexicon = readLexicon(everyday);
    const unread = said.filter(
      (phrase) => !wordsOf(phrase.replace('…', '')).every((word) => lexicon.says(syllable(word))),
    );
    expect(unread).toEqual([]);
  });
});

describe('what people say of one service', () => {
  test('each line is a code and short phrases, and no code has two lines', () => {
    expect(new Set(serviceLines.map((line) => line.split(' ')[0])).size).toBe(serviceLines.length);
    for (const line of serviceLines) expect(line).toMatch(/^\d\.\d{6} [^,=~#]+(, [^,=~#]+)*$/);
  });

  test('no phrase is longer than a breath', () => {
    const phrases = serviceLines.flatMap((line) => line.slice(9).split(', '));
    expect(phrases.filter((phrase) => phrase.split(' ').length > 7)).toEqual([]);
  });
});
