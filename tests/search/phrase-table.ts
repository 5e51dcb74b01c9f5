import type { Phrase } from '../../scripts/search/phrases';

const codesIn = (text = '') => text.split(' ').filter(Boolean);

/** Reads lines of "kind | phrase | services meant | others that would do"; no codes: nothing fits. */
export const phrasesIn = (table: string): Phrase[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [kind = '', q = '', codes, also] = line.split('|').map((cell) => cell.trim());
      return { kind, q, codes: codesIn(codes), also: codesIn(also) };
    });
