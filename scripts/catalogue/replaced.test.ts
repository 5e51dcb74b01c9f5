import { describe, expect, test } from 'vitest';
import { build } from './build';
import { findReplaced } from './replaced';
import { replacedCodes } from './replaced-codes';
import { ofCity, raw } from './testing/raw';
import { read } from './testing/read';

const origin = { source: { name: 'Cổng mẫu' }, as_of: '2026-07-18T00:00:00+07:00', city: 'Hải Phòng' };
const records = [
  raw('1.000001', 'Cấp đổi giấy', { time: { value: 15, unit: 'working_day' } }),
  ofCity('1.000011', 'Thủ tục cấp đổi giấy.'),
  raw('1.000002', 'Tách hoặc hợp thửa'),
  ofCity('1.000012', 'Tách thửa, hợp thửa'),
  raw('1.000003', 'Cấp đổi giấy', { fields: [{ name: 'Lĩnh vực khác' }] }),
].map(read);
const table = { '1.000012': ['1.000002', '1.999999'], '1.999998': ['1.000003'] };

describe('the city beats the nation', () => {
  test('by the same name in the same field, and by the table where both are there', () => {
    expect(findReplaced(records, table)).toEqual([
      { city: '1.000011', national: '1.000001', by: 'name' },
      { city: '1.000012', national: '1.000002', by: 'table' },
    ]);
  });

  test('what is replaced has no row, but its old link leads to the procedure of the city', () => {
    const { index, procedures } = build(records, origin);
    expect(index.columns.code.map((code) => [code, index.replaces[code]])).toEqual([
      ['1.000011', ['1.000001']],
      ['1.000012', undefined],
      ['1.000003', undefined],
      ['1.000002', undefined],
    ]);
    const old = procedures.get('1.000001');
    expect(old).toMatchObject({ replaced_by: ['1.000011'], related: ['1.000011'], local: false });
    expect(old?.time_note).toContain('thủ tục của thành phố');
  });

  test('the table leads from codes of the city to codes of the nation, none twice', () => {
    for (const [city, nation] of Object.entries(replacedCodes)) {
      expect(city).toMatch(/^1\.1156(?:0\d|[1-4]\d)$|^1\.11559[3-9]$/);
      expect(new Set(nation).size).toBe(nation.length);
      for (const code of nation) expect(code).toMatch(/^1\.01[234]\d{3}$/);
    }
  });
});
