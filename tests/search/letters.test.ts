import fc from 'fast-check';
import { expect, test } from 'vitest';
import { vocabularyOf } from '../../mock-api/domain/vocabulary';
import type { Lettered } from '../../src/features/services/model';
import { readLexicon } from '../../src/features/services/search/lexicon';
import { type Lines, readLines } from '../../src/features/services/search/lines';
import { zones } from '../../src/features/services/search/zones';
import { linesOf } from '../../src/features/services/testing/lines';
import { rowOf } from '../../src/features/services/testing/row';
import { inOneGo } from '../../src/lib/in-slices';
import { titleOf } from '../../src/lib/official-name';
import { wordsByLetter } from '../../src/lib/vocabulary';

const lexicon = readLexicon(['# cty = công ty', 'giấy độc thân = xác nhận hôn nhân']);

/** Lines with spellings in place of their numbers, which follow the order in which words were met. */
const told = (lines: Lines) => ({
  services: lines.rows.map((_, at) => {
    const { first, last, ...service } = lines.service(at);
    return {
      ...service,
      lines: linesOf(lines, at).map((line) => ({
        ...line,
        words: line.words.map((word) => lines.spelling[word]),
      })),
    };
  }),
  cities: lines.rows.map((_, at) => lines.cityOf(at)),
  weights: Object.fromEntries(lines.spelling.map((word, number) => [word, lines.weight[number]])),
  holders: Object.fromEntries(lines.spelling.map((word, number) => [word, [...lines.holders.of(number)]])),
});

const piece = fc.constantFrom(
  ...[
    'Thủ tục',
    'Thủ tục:',
    'cấp lại',
    'đối với',
    'cty',
    'giấy,',
    'B,C;K',
    'đất/nhà',
    '(nếu có)',
    ';',
    ':',
    '-',
    '',
  ],
  'thuỷ',
  'thủy',
  'thuỷ'.normalize('NFD'),
);
const text = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(' '));

test('lines are the same whether words or letters are read', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ name: text, titled: fc.option(text, { nil: '' }), words: text }), {
        maxLength: 6,
      }),
      (services) => {
        const rows = services.map(({ titled, ...service }) =>
          rowOf({ ...service, title: titled || titleOf(service.name) }),
        );
        const { vocabulary, write } = vocabularyOf([
          ...rows.flatMap(({ name, title, words }) => [name, title, words]),
          'a word that no service has',
        ]);
        const lettered: Lettered = {
          byLetter: wordsByLetter(vocabulary),
          names: rows.map(({ name }) => write(name)),
          titles: services.map(({ titled }) => write(titled)),
          words: rows.map(({ words }) => write(words)),
        };
        expect(told(inOneGo(readLines(rows, lexicon, lettered)))).toEqual(
          told(inOneGo(readLines(rows, lexicon))),
        );
      },
    ),
  );
});

test('nothing is numbered any more once a service is read, whatever its title is made of', () => {
  const name = `THỦ TỤC HƯỞNG CHẾ ĐỘ THAI SẢN ĐỐI VỚI LAO ĐỘNG NỮ ĐI KHÁM THAI, ${'LAO ĐỘNG NỮ SẢY THAI, '.repeat(4)}`;
  for (const title of [titleOf(name), 'Hưởng chế độ khám thai…']) {
    const written = vocabularyOf([name]);
    const lettered = {
      byLetter: wordsByLetter(written.vocabulary),
      names: [written.write(name)],
      titles: [''],
      words: [''],
    };
    const lines = inOneGo(readLines([rowOf({ name, title })], lexicon, lettered));
    const known = [...lines.spelling];
    expect(linesOf(lines, 0).filter(({ zone }) => zone === zones.head)).toHaveLength(2);
    expect(lines.spelling).toEqual(known);
  }
});
