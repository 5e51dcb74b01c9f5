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

/** Whether a kind may begin with this word, without marks. */
export const beginsKind = (part: string): boolean => byFirst.has(part);

/** The kinds that a text tells, by its words. */
export function kindsIn(words: readonly Known[]): number {
  let found = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word?.kind) continue;
    for (const { kind, words: wanted } of byFirst.get(word.part) ?? [])
      if (wanted.every((each, n) => sameWord(words[at + n], each))) found |= kind;
  }
  return found;
}
