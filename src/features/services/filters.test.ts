import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { href, parse } from '../../routes';
import {
  answersOf,
  dropped,
  type Filters,
  facetsOf,
  fieldsOf,
  filterKeys,
  inOrder,
  knownFilters,
  passes,
  readFilters,
  setKeys,
} from './filters';
import type { ServiceRow } from './model';
import { rowOf } from './testing/row';

const rows = [
  rowOf({ code: '1.000002', audience: 'organisation', field: 'Thuế', levels: ['province'] }),
  rowOf({ code: '1.000003', audience: 'both', field: 'Thi đua - khen thưởng', lifeEvents: [] }),
  rowOf({
    code: '1.000004',
    field: 'Thi đua – Khen thưởng',
    online: 'partial',
    channels: ['online', 'post'],
  }),
  rowOf({ code: '1.000005', title: 'Giấy cho bé', fee: { kind: 'free', min: null, max: null } }),
  rowOf({ code: '1.001193', fee: { kind: 'see_note', min: null, max: null }, online: 'full' }),
];
const codes = (found: readonly ServiceRow[]) => found.map(({ code }) => code.slice(-1)).join('');
const kept = (filters: Filters) => codes(rows.filter((one) => passes(one, filters)));

const anyFilters: fc.Arbitrary<Filters> = fc.record(
  Object.fromEntries(filterKeys.map((key) => [key, fc.constantFrom(...answersOf(rows)[key])])),
  { requiredKeys: [] },
);

test.each<[Filters, string]>([
  [{}, '23453'],
  [{ online: '1' }, '43'],
  [{ post: '1' }, '4'],
  [{ free: '1' }, '5'],
  [{ level: 'province' }, '2'],
  [{ event: 'co-con-nho' }, '2453'],
  [{ field: 'thi-dua-khen-thuong' }, '34'],
  [{ field: 'thi-dua-khen-thuong', online: '1' }, '4'],
  [{ online: '1', free: '1' }, ''],
])('%j leaves %s', (filters, left) => expect(kept(filters)).toBe(left));

test('a fee that is not published, or stands in a note, is not free', () => {
  for (const kind of ['not_published', 'see_note', 'amount', 'other'] as const)
    expect(passes(rowOf({ fee: { kind, min: 0, max: 0 } }), { free: '1' })).toBe(false);
});

test("a citizen's matters come before a company's, the ones that households know first", () =>
  expect(codes(inOrder(rows))).toBe('35432'));

test('fields stand once, however they are written, with those that households know counted', () =>
  expect([...fieldsOf(rows).values()].map(({ key, known }) => `${key} ${known}`)).toEqual([
    'ho-tich 1',
    'thi-dua-khen-thuong 0',
    'thue 0',
  ]));

describe('filters in the address', () => {
  test('what is written is what is read', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const link = href('services', {}, { q: 'khai sinh', ...filters });
        const { q, ...others } = parse(link)?.query ?? {};
        expect(q).toBe('khai sinh');
        expect(others).toEqual(filters);
        const read = readFilters(new URLSearchParams(link.split('?')[1]));
        expect(knownFilters(read, rows)).toEqual(filters);
      }),
    );
  });

  test.each([
    ['event=nothing&online=1', { online: '1' }],
    ['online=yes&free=0&level=district&field=ho-tich', { field: 'ho-tich' }],
    ['field=__proto__&event=constructor', {}],
    ['level=commune&level=province', { level: 'commune' }],
    ['free=%F0%9F%8E%89&post=', {}],
  ])('%s is read kindly', (search, filters) => {
    expect(knownFilters(readFilters(new URLSearchParams(search)), rows)).toEqual(filters);
  });

  test('whatever the address says, only answers of the catalogue are kept', () => {
    const anything = fc.array(
      fc.tuple(fc.oneof(fc.constantFrom(...filterKeys), fc.string()), fc.string({ unit: 'binary' })),
    );
    fc.assert(
      fc.property(anything, (pairs) => {
        const filters = knownFilters(readFilters(new URLSearchParams(pairs)), rows);
        for (const key of setKeys(filters)) expect(answersOf(rows)[key]).toContain(filters[key]);
      }),
    );
  });
});

test('the count of every answer is what choosing it shows, and of every filter what dropping it shows', () => {
  fc.assert(
    fc.property(anyFilters, (filters) => {
      const facets = facetsOf(rows, filters);
      expect(facets.left).toBe(kept(filters).length);
      for (const key of filterKeys) {
        expect(facets.without(key)).toBe(kept(dropped(filters, key)).length);
        for (const value of answersOf(rows)[key])
          expect(facets.of(key, value)).toBe(kept({ ...filters, [key]: value }).length);
      }
    }),
  );
});
