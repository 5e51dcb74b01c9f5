import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOneGo } from '../../../lib/in-slices';
import { rowOf } from '../testing/row';
import { readLexicon } from './lexicon';
import { readLines } from './lines';
import { pairsOf } from './pairs';
import { mostPossible } from './possible';
import { readQuery } from './query';
import { cut, scoreBest } from './score';

const words = [
  'cấp',
  'cấp lại',
  'giấy',
  'phép',
  'khai sinh',
  'hộ khẩu',
  'đất',
  'xe',
  'lái xe',
  'thuế',
  'công ty',
];
const text = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 })
  .map((some) => some.join(' '));
const service = fc.record({
  name: text,
  words: text,
  local: fc.boolean(),
  asked: fc.constantFrom(0, 1, 3),
  audience: fc.constantFrom('citizen' as const, 'organisation' as const),
});
const lexicon = readLexicon(['sổ đỏ = giấy đất', 'làm sổ = khai sinh / hộ khẩu', '~ cho con = khai sinh']);
const asked = fc.oneof(
  text,
  fc.constantFrom('sổ đỏ', 'lam so cap', 'mất giấy xe', 'cho con khai', 'cap lai'),
);

const none = Number.POSITIVE_INFINITY;

test('a service that is passed over by what it could score at most is far behind the best, or behind so many', () => {
  fc.assert(
    fc.property(
      fc.array(service, { minLength: 1, maxLength: 12 }),
      asked,
      fc.boolean(),
      fc.constantFrom(1, 3, none),
      (services, query, begun, most) => {
        const rows = services.map((one) => rowOf({ ...one, title: one.name }));
        const lines = inOneGo(readLines(rows, lexicon));
        const read = readQuery(query, lines, { begun });
        const all = scoreBest(lines, read, { most: none, near: 0 });
        const some = scoreBest(lines, read, { most });
        const scores = all.map(({ score }) => score).sort((one, other) => other - one);
        const passed = all.filter(({ row }) => !some.some((one) => one.row === row));
        const [best = 0] = scores;
        for (const { score } of passed)
          expect(score).toBeLessThan(Math.max(best * cut, scores[most - 1] ?? 0));
        expect(Math.max(0, ...some.map(({ score }) => score))).toBe(best);
      },
    ),
  );
});

test('no service scores more than it was thought to at most', () => {
  fc.assert(
    fc.property(
      fc.array(service, { minLength: 1, maxLength: 12 }),
      asked,
      fc.boolean(),
      (services, query, begun) => {
        // Without any that is asked often, which is counted in elsewhere.
        const rows = services.map((one) => rowOf({ ...one, asked: 0, title: one.name }));
        const lines = inOneGo(readLines(rows, lexicon));
        const read = readQuery(query, lines, { begun });
        const total = read.slots.reduce((sum, { weight }) => sum + weight, 0);
        const { rows: places, highest } = mostPossible(read, pairsOf(read), lines, total, 0);
        for (const { row, score } of scoreBest(lines, read, { most: none, near: 0 }))
          expect(score).toBeLessThanOrEqual(highest[places.indexOf(row)] ?? 0);
        expect([...highest]).toEqual([...highest].sort((one, other) => other - one));
      },
    ),
  );
});
