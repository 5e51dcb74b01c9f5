import { describe, expect, test } from 'vitest';
import { checkCity } from './check';
import { haiphong, loadUnits } from './haiphong';
import type { City, CityUnit } from './types';
import { loadUnits as loadVungTauUnits, vungtau } from './vungtau';

const unit: CityUnit = {
  code: '11407',
  name: 'Phường Lê Chân',
  kind: 'phuong',
  formerly: [],
  at: [106.68, 20.85],
};
const wrong = (change: Partial<City>): City => ({ ...haiphong, ...change });

describe('settings of a city', () => {
  test('both cities are fit to build', async () => {
    expect(checkCity(haiphong, await loadUnits())).toEqual([]);
    expect(checkCity(vungtau, await loadVungTauUnits())).toEqual([]);
  });

  test('what only the owner knows is left empty, never invented', () => {
    for (const { hotline, portalKeys, officialAccount, centre } of [haiphong, vungtau]) {
      expect([hotline, portalKeys, officialAccount, centre.address, centre.phone]).toEqual(
        Array(5).fill(null),
      );
    }
  });

  test.each<[Partial<City>, string]>([
    [{ key: 'Hải Phòng' }, 'key "Hải Phòng" must be small letters and digits'],
    [{ name: '' }, 'name is missing'],
    [{ name: 'Hải Phòng'.normalize('NFD') }, 'name is missing or not composed'],
    [{ province: { code: '310', orgId: 'H24', name: 'Hải Phòng' } }, 'province.code "310" is not two digits'],
    [
      { province: { code: '31', orgId: '24', name: 'Hải Phòng' } },
      'province.orgId "24" is not H and two digits',
    ],
    [{ paymentHosts: [] }, 'paymentHosts is empty'],
    [{ sharePicture: 'http://anh.example.vn/a.png' }, 'sharePicture must begin with https://'],
    [
      { paymentHosts: ['https://pay.example.vn'] },
      '"https://pay.example.vn" is no bare lower-case host name',
    ],
    [{ paymentHosts: ['pay.example.vn:443'] }, '"pay.example.vn:443" is no bare lower-case host name'],
    [{ filingHosts: ['*.gov.vn'] }, '"*.gov.vn" is no bare lower-case host name'],
    [{ filingHosts: ['other.gov.vn'] }, 'nationalPortal.home must lead to the first of filingHosts'],
    [{ emergency: [] }, 'emergency must hold 113, 114 and 115'],
    [
      { hotline: { phone: '1022-0', name: { vi: 'a', en: 'b' }, source: 'c' } },
      '"1022-0" is not 3 to 11 digits',
    ],
    [
      { hotline: { phone: '0225', name: { vi: 'a', en: 'b' }, source: '' } },
      'say in "source" where the number stands',
    ],
    [{ portalKeys: [] }, 'portalKeys is an empty list'],
    [{ officialAccount: ' ' }, 'officialAccount is blank'],
    [{ box: [107.7, 20.1, 106.1, 21.2] }, 'box must be'],
    [{ box: [0, 0, 1, 1] }, 'box must be'],
    [
      { complaints: { note: { vi: 'a', en: 'b' }, url: 'http://a.vn' } },
      'complaints.url must begin with https://',
    ],
    [{ mark: { viewBox: '0 0 48 48', paths: [] } }, 'mark has no paths'],
  ])('%j is told in a sentence', (change, sentence) => {
    expect(checkCity(wrong(change), [unit]).join(' ')).toContain(sentence);
  });

  test.each<[Partial<CityUnit>, string]>([
    [{ code: '114' }, 'the code "114" is not five digits'],
    [{ name: 'Xã Lê Chân' }, '"Xã Lê Chân" is not named as a phuong'],
    [{ at: [0, 0] }, 'lies outside the city'],
    [{ at: [Number.NaN, Number.NaN] }, 'lies outside the city'],
    [{ formerly: [''] }, 'a former name is blank'],
  ])('a unit with %j is told in a sentence', (change, sentence) => {
    expect(checkCity(haiphong, [{ ...unit, ...change }]).join(' ')).toContain(sentence);
  });

  test('a city without units, or with one twice, is not fit', () => {
    expect(checkCity(haiphong, [])).toEqual(['City haiphong: units are empty.']);
    expect(checkCity(haiphong, [unit, unit])).toEqual([
      'City haiphong: unit "Phường Lê Chân": the code 11407 is used twice.',
    ]);
  });
});
