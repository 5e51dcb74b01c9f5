import { fold } from '../../../lib/vietnamese';
import type { ServiceRow } from '../model';
import { wordsOf } from './grams';
import type { Lines } from './lines';

/** As many services tell what comes next. */
const telling = 30;
/** What a word of them says: behind the word before the last one as it was typed, or anywhere; and what all words of the catalogue say together. */
const worth = { behind: 6, anywhere: 1, all: 1 };
/** The first services say more, but not all. */
const soft = 3;
/** What is less likely than the next letter without marks: one with its marks, and marks put on letters that stand. */
const likely = { marked: 0.6, changed: 0.5 };
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const toneless = (word: string) => word.normalize('NFD').replace(tones, '').normalize('NFC');

/** How many of the likeliest are enough: until they have so much of all likelihood, but at least and at most so many. */
export interface Enough {
  share: number;
  least: number;
  most: number;
}

/**
 * What may stand in the box after the next key, the likeliest first, told by the words of what the text finds: a letter or
 * a space more, or other marks, which a keyboard of Vietnamese puts on letters that stand already.
 */
export function nextTexts(
  text: string,
  found: readonly ServiceRow[],
  { byPart, holders }: Pick<Lines, 'byPart' | 'holders'>,
  { share, least, most }: Enough,
): string[] {
  const typed = wordsOf(text.toLowerCase());
  const last = /\S$/.test(text) ? (typed.pop() ?? '') : '';
  const before = typed.pop();
  const start = text.slice(0, text.length - last.length);
  // Signs, or marks apart from their letters.
  if (last && !text.toLowerCase().endsWith(last)) return [];
  const plainLast = fold(last);
  const plainBefore = before === undefined ? null : fold(before);
  const worths = new Map<string, number>();
  const add = (next: string, its: number) => worths.set(next, (worths.get(next) ?? 0) + its);
  for (const [rank, row] of found.slice(0, telling).entries())
    for (const source of [row.title, row.words]) {
      let previous = '';
      for (const written of wordsOf(source.toLowerCase())) {
        const plain = fold(written);
        const behind = plainBefore === null || previous === plainBefore;
        previous = plain;
        if (!plain.startsWith(plainLast)) continue;
        const its = (behind ? worth.behind : worth.anywhere) / (rank + soft);
        const whole = plain.length === plainLast.length;
        if (whole && last) add(`${text} `, its);
        if (!whole) {
          const [plainLetter = '', letter = ''] = [plain[plainLast.length], written[plainLast.length]];
          add(text + plainLetter, its);
          if (letter !== plainLetter) add(text + letter, its * likely.marked);
        }
        const marked = whole ? written : toneless(written.slice(0, plainLast.length));
        if (marked !== last) add(start + marked, its * likely.changed);
      }
    }
  if (last) {
    const letters = new Map<string, number>();
    let all = 0;
    byPart.forEach((numbers, part) => {
      if (!part.startsWith(plainLast)) return;
      const letter = part[plainLast.length] ?? ' ';
      const count = numbers.reduce((sum, number) => sum + holders.count(number), 0);
      letters.set(letter, (letters.get(letter) ?? 0) + count);
      all += count;
    });
    letters.forEach((count, letter) => {
      add(text + letter, (worth.all * count) / all);
    });
  }
  let left = (1 - share) * [...worths.values()].reduce((sum, its) => sum + its, 0);
  const likeliest = [...worths].sort(([, one], [, other]) => other - one);
  let count = likeliest.length;
  // The least likely go, as long as all of them together are not likely.
  for (; count > least; count -= 1) {
    left -= likeliest[count - 1]?.[1] ?? 0;
    if (left < 0) break;
  }
  return likeliest.slice(0, Math.min(count, most)).map(([next]) => next);
}

/** The letters that words of a catalogue begin with, as typed with marks and without; those of most words first. */
export function firstLetters(spellings: readonly string[], most: number): string[] {
  const count = new Map<string, number>();
  for (const spelling of spellings)
    for (const letter of new Set([spelling.normalize('NFC')[0], fold(spelling)[0]]))
      if (letter && /\p{L}/u.test(letter)) count.set(letter, (count.get(letter) ?? 0) + 1);
  return [...count]
    .sort(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([letter]) => letter);
}
