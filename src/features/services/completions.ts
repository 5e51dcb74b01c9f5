import { fold } from '../../lib/vietnamese';
import type { ServiceRow } from './model';
import { once } from './once';

/** Each may need a line of its own, and what was found is to stay in sight. */
const most = 2;
const longestTyped = 16;
const longestPhrase = 32;

/** What people call a service, as said and as compared. */
const phrasesOf = once((row: ServiceRow) =>
  row.words
    .split(',')
    .map((text) => ({ said: text.trim(), plain: ` ${fold(text)}` }))
    .filter(({ said }) => said.length <= longestPhrase),
);

/**
 * Phrases that say more than a short query, blind to marks: an earlier search first, then one for each service found, the
 * best first. Nothing for one letter, and nothing once the query says enough for itself.
 */
export function completionsOf(
  query: string,
  found: readonly ServiceRow[],
  recent: readonly string[] = [],
): string[] {
  const typed = ` ${fold(query)}`;
  if (typed.length < 3 || typed.length > longestTyped) return [];
  const saysMore = (plain: string) => plain.length > typed.length && plain.includes(typed);
  const said = new Map<string, string>();
  for (const text of recent)
    if (said.size < 1 && saysMore(` ${fold(text)}`)) said.set(` ${fold(text)}`, text);
  for (const row of found) {
    if (said.size >= most) break;
    const next = phrasesOf(row).find(({ plain }) => saysMore(plain) && !said.has(plain));
    if (next) said.set(next.plain, next.said);
  }
  return [...said.values()];
}
