import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOneGo } from '../../lib/in-slices';
import { wireCatalogue, wireIndex, wireRow, wireRows } from './testing/wire';
import { readCatalogue } from './wire-catalogue';

const read = (body: unknown) => inOneGo(readCatalogue(body));

describe('a row', () => {
  const values = {
    levels: [['commune'], ['province', 'moon']],
    online: ['partial', 'by_drone'],
    time: [{ value: 7.5, unit: 'working_day' }, null, { value: 2, unit: 'moon' }],
    fee: [{ kind: 'not_published' }, { kind: 'amount', min: 5000, max: 8000 }, 'free'],
    field: ['Hộ tịch', 'Đất đai'],
    life_events: [['co-con-nho'], []],
    audience: ['citizen', 'organisation'],
    channels: [['online', 'post'], null],
  };
  const first = Object.fromEntries(Object.keys(values).map((key) => [key, [0]]));
  const rowOf = (columns: object, more: object = {}) =>
    read({
      ...wireCatalogue,
      values,
      columns: { code: ['1.001193'], name: ['Thủ tục khai sinh'], ...first, ...columns },
      ...more,
    })?.rows[0];

  test('says what stands at its places, and its title follows from its name', () => {
    const row = rowOf({});
    expect(row).toMatchObject({
      code: '1.001193',
      name: 'Thủ tục khai sinh',
      title: 'Khai sinh',
      untitled: true,
      levels: ['commune'],
      online: 'partial',
      time: { value: 7.5, unit: 'working_day' },
      fee: { kind: 'not_published', min: null, max: null },
      field: 'Hộ tịch',
      lifeEvents: ['co-con-nho'],
      audience: 'citizen',
      local: false,
      words: '',
      channels: ['online', 'post'],
    });
    expect([row?.asked, row?.replaces, row?.choices]).toEqual([undefined, undefined, undefined]);
  });

  test('tells apart what this app does not know', () => {
    const second = Object.fromEntries(Object.keys(values).map((key) => [key, [1]]));
    const row = rowOf({ ...second, title: ['Cho bé'], words: ['mới sinh'], local: [1], asked: [3] });
    expect(row).toMatchObject({
      title: 'Cho bé',
      untitled: false,
      levels: ['province', 'other'],
      online: 'other',
      time: null,
      fee: { kind: 'amount', min: 5000, max: 8000 },
      field: 'Đất đai',
      lifeEvents: [],
      audience: 'organisation',
      local: true,
      words: 'mới sinh',
      asked: 3,
    });
    expect(row?.channels).toBeUndefined();
  });

  test('may stand for others', () => {
    const twin = { code: '2.000528', levels: ['province'], ended: true };
    expect(
      rowOf(
        {},
        { replaces: { '1.001193': ['1.000099', 7] }, choices: { '1.001193': [twin, { levels: [] }] } },
      ),
    ).toMatchObject({ replaces: ['1.000099'], choices: [twin] });
  });

  test.each([
    ['no columns but these', Object.fromEntries(Object.keys(values).map((key) => [key, undefined]))],
    [
      'places that are in no list',
      { levels: [9], online: [-1], time: [1.5], fee: [7], field: [99], audience: [2] },
    ],
    [
      'places of another kind',
      { levels: 'x', online: ['partial'], time: [{}], fee: [null], field: [true], audience: 4 },
    ],
  ])('with %s is shown without what they would tell', (_, columns) => {
    expect(rowOf(columns)).toMatchObject({
      levels: [],
      online: 'other',
      time: null,
      fee: { kind: 'other', min: null },
      field: '',
      audience: 'other',
    });
  });

  test.each([
    ['no code', { code: '' }],
    ['a code that is none', { code: '../x' }],
    ['no name', { name: ' ' }],
  ])('with %s is left out, and the others stay', (_, bad) => {
    const index = wireIndex([...wireRows, { ...wireRow('1.000656', 'Khai tử'), ...bad }]);
    expect(read(index)?.rows.map(({ code }) => code)).toEqual(['1.001193', '1.004873']);
  });

  test('that comes twice is one', () => {
    expect(read(wireIndex([...wireRows, ...wireRows]))?.rows).toHaveLength(2);
  });
});

test('no JSON at all breaks the reading of an index, however near to one it is', () => {
  const json = fc.jsonValue({ maxDepth: 3 });
  const column = fc.oneof(json, fc.array(fc.oneof(json, fc.integer({ min: 0, max: 3 })), { maxLength: 4 }));
  const keys = ['levels', 'fee', 'time', 'field', 'channels', 'title', 'words', 'local', 'asked'];
  const codes = fc.constantFrom('1.001193', '1.004873', 'x');
  const near = fc.record(
    {
      as_of: fc.constant(wireCatalogue.as_of),
      source: fc.oneof(fc.constant(wireCatalogue.source), json),
      values: fc.oneof(json, fc.dictionary(fc.constantFrom(...keys), column)),
      columns: fc
        .tuple(fc.array(codes, { maxLength: 4 }), fc.array(fc.string(), { maxLength: 4 }))
        .chain(([code, name]) =>
          fc.dictionary(fc.constantFrom(...keys), column).map((more) => ({ ...more, code, name })),
        ),
      replaces: fc.oneof(json, fc.dictionary(codes, json)),
      choices: fc.oneof(json, fc.dictionary(codes, json)),
      everyday: json,
    },
    { requiredKeys: ['as_of', 'source', 'columns'] },
  );
  fc.assert(
    fc.property(fc.oneof(json, near), (body) => {
      for (const { code, name, title } of read(body)?.rows ?? []) expect(code && name && title).toBeTruthy();
    }),
  );
});
