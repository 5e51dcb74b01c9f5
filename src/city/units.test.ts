import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { units as haiphongUnits } from './haiphong/units';
import { readUnits } from './read-units';
import { units as vungtauUnits } from './vungtau/units';

const published = (name: string) => new URL(`../../../shared/data/${name}`, import.meta.url);
const haiphongFile = published('units-haiphong.json');
const hcmFile = published('units-hcm.json');

interface PublishedUnit {
  code: string;
  fullName: string;
  type: string;
  labelPoint: [number, number];
  mergedFrom: string;
}

const read = (file: URL): PublishedUnit[] => JSON.parse(readFileSync(file, 'utf8')).units;
const rounded = (value: number) => Math.round(value * 1_000) / 1_000;
const ours = ({ code, fullName, type, labelPoint, mergedFrom }: PublishedUnit) => ({
  code,
  name: fullName,
  kind: type,
  formerly: mergedFrom === 'giữ nguyên' ? [] : mergedFrom.normalize('NFC').split(', '),
  at: labelPoint.map(rounded),
});

describe('the units of the cities', () => {
  test('Hải Phòng has 45 phường, 67 xã and 2 đặc khu', () => {
    const count = (kind: string) => haiphongUnits.filter((unit) => unit.kind === kind).length;
    expect([count('phuong'), count('xa'), count('dac_khu')]).toEqual([45, 67, 2]);
  });

  test('the area of Vũng Tàu is what was Bà Rịa - Vũng Tàu, from Vũng Tàu to Côn Đảo', () => {
    const names = vungtauUnits.map(({ name }) => name);
    expect(names).toHaveLength(30);
    for (const name of [
      'Phường Vũng Tàu',
      'Phường Rạch Dừa',
      'Xã Long Sơn',
      'Phường Tam Long',
      'Đặc khu Côn Đảo',
    ]) {
      expect(names).toContain(name);
    }
    expect(vungtauUnits.find(({ name }) => name === 'Phường Tam Long')?.formerly).toContain('Xã Hòa Long');
  });

  test.runIf(existsSync(haiphongFile))(
    'the table of Hải Phòng is the published one (left out where the published data is not at hand)',
    () => {
      expect(haiphongUnits).toEqual(read(haiphongFile).map(ours));
    },
  );

  test.runIf(existsSync(hcmFile))(
    'the table of Vũng Tàu is the published one from 26506 to 26732 (left out where the published data is not at hand)',
    () => {
      const block = read(hcmFile).filter(({ code }) => code >= '26506' && code <= '26732');
      expect(vungtauUnits).toEqual(block.map(ours));
    },
  );

  test('a line that names no phường, xã or đặc khu is refused with its name', () => {
    expect(() => readUnits('00001|Quận Lê Chân|106.6 20.8|')).toThrow(
      '"Quận Lê Chân" is no phường, xã or đặc khu',
    );
  });
});
