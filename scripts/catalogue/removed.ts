import type { Day } from '../../src/lib/day';
import { nameKey } from './text';
import { splitLevel } from './titles';

/** A code that is gone from the published records: its last name, since which snapshot, what took its place. */
export interface Removed {
  code: string;
  name: string;
  since: Day;
  successor?: string;
}

/** What was known of a code before it went. */
export interface LastKnown {
  code: string;
  name: string;
  replacedBy: readonly string[];
}

type Named = ReadonlyMap<string, { name: string; replaced_by?: readonly string[] }>;

/**
 * What took the place of a code: the city's procedure that stood for it, else the one of the same name, else the one
 * of the same name at another level. Two of the same name tell nothing; one that the city replaced counts for none.
 */
function successorOf({ name, replacedBy }: LastKnown, now: Named): string | undefined {
  const city = replacedBy.find((code) => now.has(code));
  if (city) return city;
  const keys = [nameKey, (text: string) => nameKey(splitLevel(text).base)];
  for (const keyOf of keys) {
    const wanted = keyOf(name);
    const alike = [...now].filter(([, one]) => keyOf(one.name) === wanted && !one.replaced_by);
    if (alike.length > 0) return alike.length === 1 ? alike[0]?.[0] : undefined;
  }
  return undefined;
}

/**
 * The list of removed codes after a new snapshot. A code that is published again leaves it; a successor that is gone
 * itself gives way to its own.
 */
export function nextRemoved(
  before: readonly Removed[],
  went: readonly LastKnown[],
  now: Named,
  day: Day,
): Removed[] {
  const all = new Map(before.filter(({ code }) => !now.has(code)).map((entry) => [entry.code, entry]));
  for (const last of went) all.set(last.code, { code: last.code, name: last.name, since: day });
  const known = new Map(went.map((last) => [last.code, last]));
  const follow = (code: string | undefined, steps = 0): string | undefined => {
    if (!code || now.has(code) || steps > all.size) return code && now.has(code) ? code : undefined;
    const entry = all.get(code);
    return entry ? (find(entry) ?? follow(entry.successor, steps + 1)) : undefined;
  };
  const find = ({ code, name }: Removed) =>
    successorOf(known.get(code) ?? { code, name, replacedBy: [] }, now);
  const told = [...all.values()].map(({ successor, ...entry }): Removed => {
    const next = follow(successor) ?? find(entry);
    return { ...entry, ...(next ? { successor: next } : {}) };
  });
  return told.sort((a, b) => (a.code < b.code ? -1 : 1));
}
