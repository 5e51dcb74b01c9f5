import { replacedCodes } from './replaced-codes';
import type { Published } from './shapes';
import { nameKey } from './text';

/** A procedure of the city and the national one that it stands for. */
export interface Replacement {
  city: string;
  national: string;
  by: 'name' | 'table';
}

/**
 * Which national procedures the city's own stand for: those of the same name in the same field, and those of the
 * table. A code of the table counts only where both records are there.
 */
export function findReplaced(
  records: readonly Published[],
  table: Readonly<Record<string, readonly string[]>> = replacedCodes,
): Replacement[] {
  const keyOf = ({ name, field }: Published) => `${nameKey(name)} | ${nameKey(field)}`;
  const national = records.filter(({ city }) => city === null);
  const codes = new Set(national.map(({ code }) => code));
  const byName = new Map<string, string[]>();
  for (const record of national)
    byName.set(keyOf(record), [...(byName.get(keyOf(record)) ?? []), record.code]);
  return records
    .filter(({ city }) => city !== null)
    .flatMap((record) => {
      const alike = byName.get(keyOf(record)) ?? [];
      const listed = Object.hasOwn(table, record.code) ? (table[record.code] ?? []) : [];
      const others = listed.filter((code) => codes.has(code) && !alike.includes(code));
      return [
        ...alike.map((code): Replacement => ({ city: record.code, national: code, by: 'name' })),
        ...others.map((code): Replacement => ({ city: record.code, national: code, by: 'table' })),
      ];
    });
}
