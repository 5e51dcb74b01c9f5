import type { ServiceRow } from '../model';

/** The city before the nation, the ward next door before a ministry. */
export const standingOf = ({ name, local, levels }: ServiceRow): number =>
  (local ? 1.15 : 1) *
  (levels.includes('commune') ? 1.04 : 1) *
  (levels.length === 1 && levels[0] === 'ministry' ? 0.8 : 1) *
  (/lưu động/i.test(name) ? 0.7 : 1);

/**
 * The city's rows that stand before a national one of the same name, marks not asked: the place of the city's by that of
 * the national one. `names`: the words of each row's name.
 */
export function cityBefore(
  rows: readonly ServiceRow[],
  names: readonly (readonly { part: string }[])[],
): Map<number, number> {
  const behind = new Map<number, number>();
  const locals = new Map<number, number[]>();
  for (const [at, words] of names.entries())
    if (rows[at]?.local) locals.set(words.length, [at, ...(locals.get(words.length) ?? [])]);
  for (const [at, words] of names.entries()) {
    if (rows[at]?.local) continue;
    const same = (local: number) => words.every(({ part }, n) => names[local]?.[n]?.part === part);
    const city = locals.get(words.length)?.find(same);
    if (city !== undefined) behind.set(at, city);
  }
  return behind;
}

/** "Thủ tục" before a name says nothing; a colon after it is in group 1. */
export const theWord = /^\s*thủ tục(:?)\s+/i;
export const plainName = (name: string) => name.normalize('NFC').replace(theWord, '');
