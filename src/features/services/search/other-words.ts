import { fold } from '../../../lib/vietnamese';
import { readWord, wordsOf } from './grams';
import type { Lexicon } from './lexicon';

/** A word that citizens say and the word that papers use. */
export interface OtherWord {
  said: string;
  written: string;
}

/** A phrase of the papers that is longer is no word to learn. */
const mostWords = 6;
const mostTyped = 200;

/** The first everyday word in a query with the word of the papers; null where there is none to learn. */
export function otherWord(query: string, { saidAt }: Lexicon): OtherWord | null {
  const asked = fold(query.slice(0, mostTyped));
  const typed = wordsOf(query.slice(0, mostTyped).toLowerCase()).map((word) => {
    const { part, toned } = readWord(word);
    return { parts: [part], toned: fold(word) === word ? null : toned };
  });
  for (let at = 0; at < typed.length; ) {
    const { length, entries } = saidAt(typed, at);
    const [entry] = entries;
    const [written] = entry?.papers ?? [];
    if (entry && !entry.weak && written && !asked.includes(fold(written)))
      if (wordsOf(written).length <= mostWords) return { said: entry.said, written };
    at += Math.max(1, length);
  }
  return null;
}
