import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { build } from './build';
import { readDay, readRecord } from './read-record';
import { raw } from './testing/raw';
import { read } from './testing/read';

const origin = { source: { name: 'Cổng mẫu' }, as_of: '2026-07-18T00:00:00+07:00', city: 'Hải Phòng' };

describe('a published record', () => {
  test.each([
    [null, 'not an object'],
    [[], 'not an object'],
    [{}, 'no code'],
    [{ code: '1.00000', name: 'x' }, 'no code'],
    [{ code: '1.000001', name: ' \u200b ' }, 'no name'],
  ])('%j cannot be shown: %s', (value, reason) => {
    expect(readRecord(value)).toEqual({ ok: false, error: reason });
  });

  test('with code and name alone is enough, and nothing is made up', () => {
    const record = read({ code: '1.000001', name: 'Việc mẫu' });
    const found = build([record], origin).procedures.get('1.000001');
    expect(found).toMatchObject({ times: [], fees: [{ channel: null, kind: 'not_published' }], papers: [] });
    expect(found?.time_note).toBe('Cổng không công bố thời hạn.');
  });

  test('a part that cannot be read is left out and named', () => {
    const record = read(
      raw('1.000001', 'Việc', { methods: 'x', documents: [{ name: 'Đơn' }, 7], agencies: 3 }),
    );
    expect(record.damaged.sort()).toEqual(['agencies', 'documents', 'methods']);
    expect(record.papers.map(({ name }) => name)).toEqual(['Đơn']);
  });

  test.each([
    ['2026-07-18', '2026-07-18'],
    ['2026-07-18T10:00:00', '2026-07-18'],
    ['2026-02-30', null],
    ['18/7/2026', null],
    [20260718, null],
  ])('%s is the day %s', (value, day) => expect(readDay(value)).toBe(day));

  test('whatever JSON a record is made of, reading and building do not throw', () => {
    const keys = Object.keys(raw('1.000001', 'x'));
    const loose = fc.dictionary(fc.constantFrom(...keys), fc.jsonValue());
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), loose), (value) => {
        readRecord(value);
        const merged = readRecord({
          ...(typeof value === 'object' ? value : {}),
          code: '1.000001',
          name: 'x',
        });
        if (merged.ok) expect(build([merged.value], origin).index.columns.code).toHaveLength(1);
      }),
    );
  });
});
