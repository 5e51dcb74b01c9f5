import { pairOf, spelt } from './grams';
import type { Lines } from './lines';
import type { Query } from './query';
import { zones } from './zones';

/** The terms of a query that a service holds, for marking: pairs of neighbours, and single words that were typed. */
export function termsOf({ slots, terms }: Query, lines: Lines): (row: number) => string[] {
  const typed = new Map<number, string>();
  const meant = new Set<number>();
  const polite = new Set<number>();
  for (const { phrases, plain } of slots) {
    // What is said to be polite is nothing to mark, but beside what is: "the" of "the can cuoc" may be "thẻ".
    const said = !plain && phrases.length === 1;
    for (const term of phrases.flat()) {
      const { spellings, toned } = terms[term] ?? {};
      for (const [spelling, worth] of spellings ?? []) {
        if (worth < leastWorth) continue;
        if (said) {
          polite.add(spelling);
          continue;
        }
        meant.add(spelling);
        if (plain) typed.set(spelling, toned ? spelt(toned) : (lines.part[spelling] ?? ''));
      }
    }
  }
  return (row) => {
    const found = new Set<string>();
    const { first, last } = lines.service(row);
    const { words, from, zone } = lines.laid;
    for (let line = first; line < last; line += 1) {
      if (zone[line] === zones.field) continue;
      let before = 0;
      for (const word of words.subarray(from[line], from[line + 1])) {
        const means = meant.has(word);
        if (!(means || polite.has(word))) {
          before = 0;
          continue;
        }
        const alone = typed.get(word);
        if (alone) found.add(alone);
        if (before && (means || meant.has(before)))
          found.add(pairOf(lines.part[before] ?? '', lines.part[word] ?? ''));
        before = word;
      }
    }
    return [...found];
  };
}

/** Below it the word was typed with other marks. */
const leastWorth = 0.5;
