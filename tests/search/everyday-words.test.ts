import { describe, expect, test } from 'vitest';
import { everyday } from '../../mock-api/seed/everyday';
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
    const { syllables } = readLexicon(everyday);
    expect(syllables.size).toBeGreaterThan(300);
  });
});
