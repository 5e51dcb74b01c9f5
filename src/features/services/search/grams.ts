import { fold } from '../../../lib/vietnamese';

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
// "kỷ/kỉ", "lý/lí": the same sound with two spellings. Only single-vowel syllables vary.
const eitherSpelling = /^([hklmst])y(?=[\u0300\u0301\u0303\u0309\u0323]?$)/;

/** A word as the index knows it: without marks, and with its tone told apart ("hoà" equals "hòa", "thuê" is not "thuế"). */
export interface Read {
  part: string;
  toned: string;
}

/** A word to compare with one that is known: its possible readings without marks, and as spelt where it has marks. */
export interface SaidWord {
  parts: readonly string[];
  toned: string | null;
}

/** A word whose marks are known. */
export const saidWord = ({ part, toned }: Read): SaidWord => ({ parts: [part], toned });

/** Whether a word that was said is this one; marks count where it has them. */
export const sameWord = (word: SaidWord | undefined, wanted: Read): boolean =>
  word !== undefined &&
  (word.toned === null ? word.parts.includes(wanted.part) : word.toned === wanted.toned);

// A catalogue has some three thousand different words, each many times.
const read = new Map<string, Read>();
const mostRead = 8000;

/** One word, read once. */
export function readWord(word: string): Read {
  const before = read.get(word);
  if (before) return before;
  const apart = word.toLowerCase().normalize('NFD');
  const toned = apart.replace(tones, '') + (apart.match(tones) ?? []).join('');
  const now = {
    part: fold(word).replace(eitherSpelling, '$1i'),
    toned: toned.replace(eitherSpelling, '$1i'),
  };
  if (read.size < mostRead) read.set(word, now);
  return now;
}

/** One syllable as the index knows it: without marks, "ký" and "kí" alike. */
export const syllable = (word: string): string => readWord(word).part;

/** A word with its tone told apart, so that "hoà" equals "hòa" but "thuê" differs from "thuế". */
export const toned = (word: string): string => readWord(word).toned;

/** One word as written; a stop, a dash or a quote is no part of it. */
export const oneWord = /[^\s.,;:!?…()[\]"“”'/\\–-]+/g;

/** The words of a text, as written. */
export const wordsOf = (text: string): string[] => text.normalize('NFC').match(oneWord) ?? [];

/** The term for two neighbouring syllables; its first sign keeps it apart from single ones. */
export const pairOf = (a: string, b: string): string => `_${a} ${b}`;

/** The term that stands for one spelling with its marks only: "sổ", not "số". */
export const spelt = (word: string): string => `=${word}`;
