import type { Lettered } from '../model';
import { oneWord, readWord, type SaidWord } from './grams';
import type { Lexicon } from './lexicon';
import { plainName, theWord } from './standing';

/** A word of the catalogue, looked at once: it comes some thirty times. */
export interface Known extends SaidWord {
  part: string;
  /** Numbers of its spelling, or of the words that it stands for. */
  numbers: number[];
  lower: string;
}

/** A text with null between its phrases. */
export type Tokens = readonly (Known | null)[];

/** Its words alone. */
export const wordsIn = (tokens: Tokens): Known[] => tokens.filter((one): one is Known => one !== null);

/** What a letter stands for; whether it parts two phrases, and is nothing else. */
interface Letter {
  tokens: Tokens;
  parts: boolean;
  alone: boolean;
}

const separators = new Set([',', '.', ';', ':', '(', ')', '/']);
/** Between two of the other words for a service. */
const parting = /[,;]/;
const token = new RegExp(`[,.;:()/]|${oneWord.source}`, 'g');

/** Reads the texts of a catalogue, and numbers its spellings as they come. */
export interface Texts {
  /** Syllables without marks and spellings by number; 0 is none. */
  part: string[];
  spelling: string[];
  byPart: Map<string, number[]>;
  bySpelling: Map<string, number>;
  tokensOf(text: string): Tokens;
  /** The name of the service at a place. */
  nameOf(at: number, name: string): Tokens;
  /** The other words for it, a phrase each. */
  phrasesOf(at: number, words: string): Tokens[];
}

/** Texts come as words, or, which is quicker, as letters: both give the same. */
export function createTexts(lexicon: Lexicon, lettered: Lettered | null): Texts {
  const part = [''];
  const spelling = [''];
  const byPart = new Map<string, number[]>();
  const bySpelling = new Map<string, number>();
  const numberOf = (word: string): number => {
    const read = readWord(word);
    if (!/[a-z0-9]/.test(read.part)) return 0;
    let number = bySpelling.get(read.toned);
    if (number === undefined) {
      number = part.push(read.part) - 1;
      spelling.push(read.toned);
      bySpelling.set(read.toned, number);
      byPart.set(read.part, [...(byPart.get(read.part) ?? []), number]);
    }
    return number;
  };
  const known = new Map<string, Known>();
  const knownOf = (word: string): Known => {
    const before = known.get(word);
    if (before) return before;
    const read = readWord(word);
    const lower = word.toLowerCase();
    const numbers = (lexicon.readOut.get(read.toned) ?? [word]).map(numberOf);
    const { part: its, toned } = read;
    const now = { parts: [its], toned, part: its, numbers, lower };
    known.set(word, now);
    return now;
  };
  // What stands between two spaces comes again and again, so a text is hardly ever looked at letter by letter.
  const chunks = new Map<string, Tokens>();
  const chunkOf = (chunk: string): Tokens => {
    const before = chunks.get(chunk);
    if (before) return before;
    const tokens = (chunk.match(token) ?? []).map((one) => (separators.has(one) ? null : knownOf(one)));
    chunks.set(chunk, tokens);
    return tokens;
  };
  const tokensOf = (text: string): Tokens => {
    const tokens: (Known | null)[] = [];
    for (const chunk of text.split(' ')) tokens.push(...chunkOf(chunk));
    return tokens;
  };
  const byLetter: Letter[] = [];
  // Only once it comes in a service: a vocabulary may have other words.
  const letterOf = (code: number): Letter => {
    const before = byLetter[code];
    if (before) return before;
    const word = lettered?.byLetter[code]?.normalize('NFC') ?? '';
    const now = { tokens: chunkOf(word), parts: parting.test(word), alone: word.length === 1 };
    byLetter[code] = now;
    return now;
  };
  const tokensIn = (letters: string, from = 0, to = letters.length): Tokens => {
    const tokens: (Known | null)[] = [];
    for (let at = from; at < to; at += 1) {
      const its = letterOf(letters.charCodeAt(at)).tokens;
      for (let n = 0; n < its.length; n += 1) tokens.push(its[n] ?? null);
    }
    return tokens;
  };
  const nameOf = (at: number, name: string): Tokens => {
    const letters = lettered?.names[at];
    if (letters === undefined) return tokensOf(plainName(name));
    const begins = theWord.exec(name);
    return begins ? tokensIn(letters).slice(begins[1] ? 3 : 2) : tokensIn(letters);
  };
  const phrasesOf = (at: number, words: string): Tokens[] => {
    const letters = lettered?.words[at] ?? '';
    const from = [0];
    for (let n = 0; n < letters.length; n += 1) {
      const { parts, alone } = letterOf(letters.charCodeAt(n));
      if (parts && !alone) from.length = 0;
      if (parts) from.push(n + 1);
    }
    const phrases =
      lettered && from[0] === 0
        ? from.map((start, n) => tokensIn(letters, start, (from[n + 1] ?? letters.length + 1) - 1))
        : words.normalize('NFC').split(parting).map(tokensOf);
    return phrases.filter(({ length }) => length > 0);
  };
  return { part, spelling, byPart, bySpelling, tokensOf, nameOf, phrasesOf };
}
