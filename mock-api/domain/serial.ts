import type { City } from '../../src/city/types';
import type { Tx } from './setting';

const initials = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[^A-Za-z ]/g, '')
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase())
    .join('');

/** The letters that a city's report codes begin with: Hải Phòng gives HP. */
export const reportPrefix = ({ name }: City): string => initials(name).padEnd(2, 'X').slice(0, 4);

/** The next number of a series, counted from 1. */
export async function nextSerial(tx: Tx, series: string): Promise<number> {
  const last = (await tx.get('serials', series))?.last ?? 0;
  await tx.put('serials', series, { last: last + 1 });
  return last + 1;
}

/** A report's code: letters of the city, day, number of that day; HP261121-0093. */
export async function nextReportId(tx: Tx, city: City, day: string): Promise<string> {
  const short = day.replace(/-/g, '').slice(2);
  const serial = await nextSerial(tx, `report ${short}`);
  // Codes of the made-up stories lie under 0100, so that a citizen's own never meet them.
  return `${reportPrefix(city)}${short}-${String(serial + 100).padStart(4, '0')}`;
}
