import type { ServiceRow } from '../model';
import type { Texts } from './texts';
import type { Written } from './written';

/** The city's row that stands before a national one; both as their places. */
export type CityOf = (national: number) => number | null;

/**
 * Finds the city's row of the same name as a national one, marks not asked. Asked of what was found only: to compare
 * all names would take longer than all else that has to be known before the first search.
 */
export function cityFirst(
  rows: readonly ServiceRow[],
  written: readonly Pick<Written, 'name'>[],
  { tokensOf }: Pick<Texts, 'tokensOf'>,
): CityOf {
  const nameOf = (row: number) =>
    [...(written[row]?.name ?? '')]
      .flatMap((letter) =>
        tokensOf(letter.charCodeAt(0)).flatMap((word) => (typeof word === 'object' ? word.part : [])),
      )
      .join(' ');
  const cities = new Map<string, number>();
  const read = () => {
    for (let row = 0; row < rows.length; row += 1) if (rows[row]?.local) cities.set(nameOf(row), row);
  };
  const known = new Array<number | null | undefined>(rows.length);
  let ready = false;
  return (national) => {
    const before = known[national];
    if (before !== undefined) return before;
    if (!ready) read();
    ready = true;
    const city = rows[national]?.local ? null : (cities.get(nameOf(national)) ?? null);
    known[national] = city;
    return city;
  };
}
