import { type Read, readWord, sameWord, wordsOf } from './grams';
import type { Known } from './texts';

/** What a name tells of whom it is for, and that somebody comes to them; as bits. */
export const kinds = { household: 1, foreign: 2, forces: 4, mobile: 8 } as const;

const table: [number, string][] = [
  [kinds.household, 'hộ kinh doanh'],
  [kinds.foreign, 'nước ngoài, biên giới'],
  [kinds.forces, 'BQP, quân đội, Bộ Quốc phòng, Công an nhân dân'],
  [kinds.mobile, 'lưu động'],
];

const byFirst = new Map<string, { kind: number; words: Read[] }[]>();
for (const [kind, phrases] of table)
  for (const phrase of phrases.split(',')) {
    const words = wordsOf(phrase).map(readWord);
    const first = words[0]?.part ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), { kind, words }]);
  }

/** The kinds that a text tells, by its words. */
export function kindsIn(words: readonly Known[]): number {
  let found = 0;
  for (const [at, { part }] of words.entries())
    for (const { kind, words: wanted } of byFirst.get(part) ?? [])
      if (wanted.every((word, n) => sameWord(words[at + n], word))) found |= kind;
  return found;
}
