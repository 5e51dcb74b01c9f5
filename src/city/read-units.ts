import type { CityUnit } from './types';

const kinds = { Phường: 'phuong', Xã: 'xa', Đặc: 'dac_khu' } as const;

function kindOf(name: string): CityUnit['kind'] {
  const first = name.split(' ')[0];
  if (first === 'Phường' || first === 'Xã' || first === 'Đặc') return kinds[first];
  throw new Error(`"${name}" is no phường, xã or đặc khu`);
}

/** Reads a table of units, one a line: code|full name|longitude latitude|former names, separated by commas. */
export function readUnits(table: string): CityUnit[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', name = '', at = '', formerly = ''] = line.split('|');
      const [longitude, latitude] = at.split(' ').map(Number);
      return {
        code,
        name,
        kind: kindOf(name),
        formerly: formerly ? formerly.split(', ') : [],
        at: [longitude ?? Number.NaN, latitude ?? Number.NaN] as const,
      };
    });
}
