import { oneWord, readWord, type SaidWord } from './grams';
import type { Lexicon } from './lexicon';

/** A word of the catalogue, looked at once: it comes some thirty times. */
export interface Known extends SaidWord {
  part: string;
  /** Numbers of its spelling, or of the words that it stands for. */
  numbers: number[];
  lower: string;
}

/** What stands between words: a comma or semicolon, which parts the other words for a service, a colon, or another stop. */
export type Gap = ',' | ':' | '.';

/** A text, read. */
export type Tokens = readonly (Known | Gap)[];

// No object: every one has a "constructor", and a name may have that word.
const gaps = new Map<string, Gap>([...',;'].map((sign) => [sign, ',']));
for (const sign of './()') gaps.set(sign, '.');
gaps.set(':', ':');
const token = new RegExp(`[,.;:()/]|${oneWord.source}`, 'g');

/** Texts of a catalogue, a letter for each stretch between two spaces, and its spellings, numbered as they come. */
export interface Texts {
  /** Syllables without marks and spellings by number; 0 is none. */
  part: string[];
  spelling: string[];
  byPart: Map<string, number[]>;
  bySpelling: Map<string, number>;
  /** A text in letters; what has none yet gets one. */
  lettersOf(text: string): string;
  /** What a letter stands for, by its code. */
  tokensOf(code: number): Tokens;
  /** The number of its spelling by the code of a letter that was read and is one word with one; 0 elsewhere. */
  plain: Uint16Array;
  /** From now on no spelling is numbered: what is said of all of them has been worked out. */
  close(): void;
}

/** Letters, and spellings, have numbers of 16 bits. */
const codes = 1 << 16;

/** Reads the texts of a catalogue: those that the index has in letters, and others. */
export function createTexts(lexicon: Lexicon, vocabulary: readonly string[]): Texts {
  let closed = false;
  const part = [''];
  const spelling = [''];
  const byPart = new Map<string, number[]>();
  const bySpelling = new Map<string, number>();
  const numberOf = (word: string): number => {
    const read = readWord(word);
    if (!/[a-z0-9]/.test(read.part)) return 0;
    let number = bySpelling.get(read.toned);
    if (number === undefined && (closed || part.length === codes)) return 0;
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
    const { part, toned } = readWord(word);
    const now = {
      parts: [part],
      toned,
      part,
      numbers: (lexicon.readOut.get(toned) ?? [word]).map(numberOf),
      lower: word.toLowerCase(),
    };
    known.set(word, now);
    return now;
  };
  const tokensIn = (chunk: string): Tokens =>
    (chunk.match(token) ?? []).map((one) => gaps.get(one) ?? knownOf(one));

  // A letter is read once it comes in a service: a vocabulary may have other words.
  const byCode = new Array<Tokens | undefined>(vocabulary.length);
  const plain = new Uint16Array(codes);
  const read = (code: number, chunk: string): Tokens => {
    const tokens = tokensIn(chunk);
    const [word] = tokens;
    if (tokens.length === 1 && typeof word === 'object' && word.numbers.length === 1)
      plain[code] = word.numbers[0] ?? 0;
    byCode[code] = tokens;
    return tokens;
  };
  const tokensOf = (code: number): Tokens =>
    byCode[code] ?? read(code, vocabulary[code]?.normalize('NFC') ?? '');
  const others = new Map<string, string>();
  let next = vocabulary.length;
  const letterOf = (chunk: string): string => {
    const before = others.get(chunk);
    if (before !== undefined) return before;
    const now = next < codes ? String.fromCharCode(next) : '';
    if (now) read(next, chunk);
    next += 1;
    others.set(chunk, now);
    return now;
  };
  return {
    part,
    spelling,
    byPart,
    bySpelling,
    lettersOf: (text) => text.normalize('NFC').split(' ').map(letterOf).join(''),
    tokensOf,
    plain,
    close() {
      closed = true;
    },
  };
}
