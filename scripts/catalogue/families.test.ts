import { describe, expect, test } from 'vitest';
import { titleOf } from '../../src/lib/official-name';
import { build } from './build';
import { findFamilies } from './families';
import { ofCity, raw } from './testing/raw';
import { read } from './testing/read';
import { splitLevel } from './titles';

const codes = (records: readonly unknown[]) =>
  findFamilies(records.map(read)).map((family) => family.map(({ code }) => code));

describe('procedures that differ only by level', () => {
  test.each([
    ['Cấp thẻ (thực hiện tại cấp trung ương)', 'Cấp thẻ', 'ministry'],
    ['Cấp thẻ (thực hiện tại cấp tinh)', 'Cấp thẻ', 'province'],
    ['CẤP THẺ (CẤP XÃ)', 'CẤP THẺ', 'commune'],
    ['Cấp thẻ (thực hiện tại Công an cấp xã).', 'Cấp thẻ', 'commune'],
    ['Cấp thẻ (thẩm quyền của UBND cấp tỉnh)', 'Cấp thẻ', 'province'],
    ['Cấp thẻ (thực hiện tại cấp huyện)', 'Cấp thẻ', 'district'],
    ['Cấp thẻ (đối với Hội chuyên ngành trung ương)', 'Cấp thẻ (đối với Hội chuyên ngành trung ương)', null],
    ['(cấp xã)', '(cấp xã)', null],
  ])('%s', (name, base, level) => expect(splitLevel(name)).toEqual({ base, level }));

  test('are one entry, the nearest level first; the district level has ended', () => {
    const records = [
      raw('1.000003', 'Báo mất (thực hiện tại cấp huyện)'),
      raw('1.000001', 'Báo mất (thực hiện tại cấp tỉnh)', { levels: ['tinh'] }),
      raw('1.000002', 'Thủ tục báo mất'),
    ].map(read);
    const [family] = findFamilies(records);
    expect(family).toEqual([
      { code: '1.000002', levels: ['commune'] },
      { code: '1.000001', levels: ['province'] },
      { code: '1.000003', levels: ['commune'], ended: true },
    ]);
    const { index, procedures } = build(records, { source: { name: 'Cổng' }, as_of: '', city: 'Hải Phòng' });
    expect(index.columns.code).toEqual(['1.000002']);
    expect(index.choices).toEqual({ '1.000002': family });
    expect(index.values.levels).toEqual([['commune', 'province']]);
    expect(procedures.get('1.000003')?.choices).toEqual(family);
  });

  test.each([
    [
      'two publishers',
      [raw('1.000001', 'Cấp thẻ'), raw('1.000002', 'Cấp thẻ (cấp tỉnh)', { publisher: { code: 'G9' } })],
    ],
    ['one level twice', [raw('1.000001', 'Cấp thẻ'), raw('1.000002', 'Cấp thẻ.')]],
    ['city and nation', [ofCity('1.000001', 'Cấp thẻ'), raw('1.000002', 'Cấp thẻ', { levels: ['tinh'] })]],
    ['only the district level beside another matter', [raw('1.000001', 'Cấp thẻ (cấp huyện)')]],
  ])('are no family: %s', (_, records) => expect(codes(records)).toEqual([]));

  test('a third record at a level that has one leaves the others a family', () => {
    const records = [
      raw('1.000001', 'Cấp thẻ (cấp tỉnh)'),
      raw('1.000002', 'Cấp thẻ (cấp xã)'),
      raw('1.000003', 'Cấp thẻ (cấp trung ương)'),
      raw('1.000004', 'Cấp thẻ', { levels: ['bo'] }),
    ];
    expect(codes(records)).toEqual([['1.000002', '1.000001']]);
  });
});

describe('headings', () => {
  test.each([
    ['Thủ tục đăng ký khai tử', 'Đăng ký khai tử'],
    ['THỦ TỤC ĐĂNG KÝ LỄ HỘI (CẤP XÃ)', 'Đăng ký lễ hội'],
    ['Cấp thẻ ABTC (thực hiện tại cấp tỉnh).', 'Cấp thẻ ABTC'],
    ['Thủ tục', 'Thủ tục'],
  ])('%s', (name, title) => expect(titleOf(name)).toBe(title));

  test('a long name ends where it pauses', () => {
    const title = titleOf(
      `Cấp giấy phép cho người nước ngoài vào làm việc, ${'trong các trường hợp khác nhau '.repeat(9)}`,
    );
    expect(title).toBe('Cấp giấy phép cho người nước ngoài vào làm việc…');
  });
});
