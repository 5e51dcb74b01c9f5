import type { ServiceRow } from '../model';
import type { Texts } from './texts';
import type { Written } from './written';

const few = 3;

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
  /** The words of a name without marks, or as many of them as are wanted. */
  const nameOf = (row: number, most = Number.POSITIVE_INFINITY): string => {
    const name = written[row]?.name ?? '';
    const words: string[] = [];
    for (let at = 0; at < name.length && words.length < most; at += 1)
      for (const word of tokensOf(name.charCodeAt(at))) if (typeof word === 'object') words.push(word.part);
    return words.slice(0, most).join(' ');
  };
  // Most names differ from all of the city's in their first words.
  const begun = new Set<string>();
  const cities = new Map<string, number>();
  const read = () => {
    for (let row = 0; row < rows.length; row += 1)
      if (rows[row]?.local) {
        begun.add(nameOf(row, few));
        cities.set(nameOf(row), row);
      }
  };
  const known = new Array<number | null | undefined>(rows.length);
  let ready = false;
  return (national) => {
    const before = known[national];
    if (before !== undefined) return before;
    if (!ready) read();
    ready = true;
    const other = rows[national]?.local || !begun.has(nameOf(national, few));
    const city = other ? null : (cities.get(nameOf(national)) ?? null);
    known[national] = city;
    return city;
  };
}
