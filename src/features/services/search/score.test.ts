import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOneGo } from '../../../lib/in-slices';
import { rowOf } from '../testing/row';
import { readLexicon } from './lexicon';
import { readLines } from './lines';
import { readQuery } from './query';
import { cut, scoreAll } from './score';

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

test('a service that is passed over by what it could score at most would be far behind the best', () => {
  fc.assert(
    fc.property(
      fc.array(service, { minLength: 1, maxLength: 12 }),
      asked,
      fc.boolean(),
      (services, query, begun) => {
        const rows = services.map((one) => rowOf({ ...one, title: one.name }));
        const lines = inOneGo(readLines(rows, lexicon));
        const read = readQuery(query, lines, { begun });
        const all = scoreAll(lines, read, 0);
        const some = scoreAll(lines, read);
        const best = Math.max(0, ...all.map(({ score }) => score));
        const passed = all.filter(({ row }) => !some.some((one) => one.row === row));
        for (const { score } of passed) expect(score).toBeLessThan(best * cut);
        expect(Math.max(0, ...some.map(({ score }) => score))).toBe(best);
      },
    ),
  );
});
