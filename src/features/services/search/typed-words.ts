import { fold } from '../../../lib/vietnamese';
import { readWord, syllable, wordsOf } from './grams';
import type { Lines } from './lines';
import { oneSlip, withoutKeys } from './typing';

/** Of a query no more letters than these are read. */
export const longest = 200;
const mostWords = 32;

/** A word as it was typed: what it may be without marks, and as spelt where it has some. */
export interface Typed {
  parts: string[];
  toned: string | null;
  /** No word that is known. */
  slip: boolean;
  /** Perhaps not typed to its end. */
  open: boolean;
}

/**
 * The words of a query, abbreviations read out, keys of Telex and VNI taken away, words written as one parted. `begun`:
 * the last one is read as the beginning of a word, also where it is a word itself.
 */
export function typedWords(text: string, { byPart, lexicon }: Lines, begun = false): Typed[] {
  const known = (part: string) => byPart.has(part) || lexicon.says(part);
  const words = wordsOf(text.slice(0, longest).toLowerCase())
    .slice(0, mostWords)
    .flatMap((word) => {
      const { part, toned } = readWord(word);
      return lexicon.readOut.get(toned) ?? lexicon.readOutPlain.get(word === part ? part : '') ?? word;
    });
  const typed = words.flatMap((word): Typed[] => {
    const { part, toned } = readWord(word);
    if (!/[a-z0-9]/.test(part)) return [];
    const plain = fold(word) === word;
    if (known(part)) return [{ parts: [part], toned: plain ? null : toned, slip: false, open: false }];
    const keyless = syllable(withoutKeys(part));
    if (/[aeiouy]/.test(keyless) && known(keyless))
      return [{ parts: [keyless], toned: null, slip: false, open: false }];
    const two = joined(part, byPart);
    if (two) return two.map((half) => ({ parts: [syllable(half)], toned: null, slip: false, open: false }));
    return [{ parts: [part], toned: null, slip: true, open: false }];
  });
  const last = typed[typed.length - 1];
  if (last && /\S$/.test(text)) {
    if (begun) {
      const ending = words[words.length - 1] ?? '';
      last.slip = true;
      last.toned = fold(ending) === ending ? null : readWord(ending).toned;
    }
    last.open = last.slip;
    if (last.toned && fold(text) === text.toLowerCase().trim()) last.toned = null;
  }
  for (const word of typed)
    if (word.slip) word.parts = [word.parts[0] ?? '', ...slipsOf(word, byPart, begun)];
  return typed;
}

/** "khaisinh": two known syllables written as one. */
function joined(part: string, byPart: ReadonlyMap<string, number[]>): [string, string] | null {
  for (let at = 2; at <= part.length - 2; at += 1) {
    const halves: [string, string] = [part.slice(0, at), part.slice(at)];
    if (part.length > 4 && halves.every((half) => byPart.has(syllable(half)))) return halves;
  }
  return null;
}

const shortest = 3;

/** What a word may be that nobody knows; what is only begun has no slip yet. */
function slipsOf(
  { parts: [part = ''], open }: Typed,
  byPart: ReadonlyMap<string, number[]>,
  begun: boolean,
): string[] {
  const found: string[] = [];
  if (part.length < shortest && !open) return found;
  for (const known of byPart.keys()) {
    if (open && known.startsWith(part)) found.push(known);
    else if (!(begun && open) && part.length >= shortest && oneSlip(part, known)) found.push(known);
  }
  return found;
}
