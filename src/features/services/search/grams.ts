import { fold } from '../../../lib/vietnamese';

// "kỷ/kỉ", "lý/lí": the same sound with two spellings. Only single-vowel syllables vary.
const eitherSpelling = /^([hklmst])y$/;

// A catalogue has some two thousand different words, each many times.
const read = new Map<string, string>();
const mostRead = 8000;

/** One syllable as the index knows it: without marks, "ký" and "kí" alike. */
export function syllable(word: string): string {
  const before = read.get(word);
  if (before !== undefined) return before;
  const part = fold(word).replace(eitherSpelling, '$1i');
  if (read.size < mostRead) read.set(word, part);
  return part;
}

/** The words of a text, as written. */
export const wordsOf = (text: string): string[] =>
  text.normalize('NFC').match(/[^\s.,;:!?()[\]"“”'/\\–-]+/g) ?? [];

/** The index's term for two neighbouring syllables; its first sign keeps it apart from syllables that are still being typed. */
export const pairOf = (a: string, b: string): string => `_${a} ${b}`;

/** Whether a term of the index is a pair. */
export const isPair = (term: string): boolean => term.charAt(0) === '_';

/** The syllables of a term. */
export const partsOf = (term: string): string[] => term.replace('_', '').split(' ');

/** Syllables and pairs of neighbours: a Vietnamese word is mostly two syllables, and one alone says little. */
export function grams(text: string): string[] {
  const list: string[] = [];
  for (const phrase of text.split(/[,.;:()]/)) {
    const parts = wordsOf(phrase).map(syllable).filter(Boolean);
    for (const [index, part] of parts.entries()) {
      list.push(part);
      const next = parts[index + 1];
      if (next) list.push(pairOf(part, next));
    }
  }
  return list;
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** The term that stands for one spelling with its marks only: "sổ", not "số". */
export const spelt = (word: string): string => `=${word}`;

/** A word with its tone told apart, so that "hoà" equals "hòa" but "thuê" differs from "thuế". */
export function toned(word: string): string {
  const parts = word.toLowerCase().normalize('NFD');
  return parts.replace(tones, '') + (parts.match(tones) ?? []).join('');
}
