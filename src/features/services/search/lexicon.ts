import { inOneGo } from '../../../lib/in-slices';
import { once } from '../once';
import { actsOfName } from './actions';
import { type Read, readWord, type SaidWord, sameWord, wordsOf } from './grams';

/** A phrase that people say and the phrases of the papers that are meant. */
export interface Entry {
  said: string;
  /** Words in order; null stands for some others. */
  words: (Read | null)[];
  /** None: no procedure answers it. */
  papers: readonly string[];
  /** Tells only who or how. */
  weak: boolean;
}

/** What is said somewhere in a query: as many words, and what they may mean. */
export interface Said {
  length: number;
  entries: Entry[];
}

/** Everyday words as the portal serves them (contract: `Catalogue.everyday`), read for search. */
export interface Lexicon {
  /** The longest phrases said from here on; several where they mean different things. */
  saidAt(words: readonly SaidWord[], from: number): Said;
  /** Whether anything that people say has this syllable: typing it is no slip. */
  says(syllable: string): boolean;
  /** Abbreviations that the catalogue writes too, by spelling, with the words they stand for. */
  readOut: ReadonlyMap<string, readonly string[]>;
  /** The same, by what is typed without marks. */
  readOutPlain: ReadonlyMap<string, readonly string[]>;
}

/** More is no list of ours. */
const most = { lines: 2000, letters: 600 };
/** Only there the papers' phrase tells what is done; further on it names the matter. */
const actWords = 3;

const readAll = (text: string) => wordsOf(text).map(readWord);

function entriesOf(line: string): Entry[] {
  const weak = line.startsWith('~');
  const [left = '', written = ''] = line.replace(/^[~#]\s*/, '').split('=');
  const papers = written
    .split(' / ')
    .map((phrase) => phrase.trim())
    .filter(Boolean);
  return left.split(',').flatMap((part) => {
    const said = part.trim();
    const words = said.split(' ').flatMap((word) => (word === '…' ? null : readAll(word)));
    return words[0] ? [{ said, words, papers, weak }] : [];
  });
}

/** What phrases of the papers mean: their words, and what is done, where they tell it, as bits. Read when it is wanted. */
export const meantBy = once((papers: readonly string[]) => ({
  phrases: papers.map(readAll),
  acts: papers.reduce((bits, phrase) => bits | actsOfName(phrase, actWords).head, 0),
}));

/** Reads the lines in one go. */
export const readLexicon = (everyday: readonly string[]): Lexicon => inOneGo(lexiconOf(everyday));

/** Reads the lines, with places for pauses; what cannot be read is left out. */
export function* lexiconOf(everyday: readonly string[]): Generator<undefined, Lexicon> {
  const entries: Entry[] = [];
  const short: Entry[] = [];
  const byFirst = new Map<string, Entry[]>();
  for (const line of everyday.slice(0, most.lines)) {
    if (line.length >= most.letters) continue;
    for (const entry of entriesOf(line)) {
      entries.push(entry);
      if (line.startsWith('#')) short.push(entry);
      const first = entry.words[0]?.part ?? '';
      const others = byFirst.get(first);
      if (others) others.push(entry);
      else byFirst.set(first, [entry]);
    }
    yield;
  }
  const outOf = ({ papers: [written = ''] }: Entry) => wordsOf(written);
  let syllables: Set<string> | null = null;
  return {
    says(syllable) {
      syllables ??= new Set(entries.flatMap(({ words }) => words.flatMap((word) => word?.part ?? [])));
      return syllables.has(syllable);
    },
    readOut: new Map(short.map((entry) => [entry.words[0]?.toned ?? '', outOf(entry)])),
    readOutPlain: new Map(short.map((entry) => [entry.words[0]?.part ?? '', outOf(entry)])),
    saidAt(words, from) {
      let length = 0;
      let found: Entry[] = [];
      for (const part of words[from]?.parts ?? []) {
        for (const entry of byFirst.get(part) ?? []) {
          const its = lengthAt(words, from, entry);
          if (its > length) found = [];
          if (its >= length && its > 0) {
            found.push(entry);
            length = its;
          }
        }
      }
      return { length, entries: found };
    },
  };
}

const mostBetween = 3;
const things = readAll('giấy sổ thẻ bằng hộ căn xe biển đăng chứng tiền việc điện hết hóa');

/** How many typed words an entry takes from here; 0 where it is not said here. */
function lengthAt(words: readonly SaidWord[], from: number, { words: wanted, papers }: Entry): number {
  // Typed without marks, "cho" is no dog.
  const [only] = wanted;
  if (papers.length === 0 && wanted.length === 1 && !words[from]?.toned && only?.part !== only?.toned)
    return 0;
  let at = from;
  let loose = false;
  for (const word of wanted) {
    if (word === null) {
      loose = true;
      continue;
    }
    let skipped = 0;
    while (loose && skipped < mostBetween && !sameWord(words[at], word)) {
      at += 1;
      skipped += 1;
    }
    if (!sameWord(words[at], word)) return 0;
    at += 1;
    loose = false;
  }
  // "Chồng mất" is a death, "mất giấy" a loss.
  const last = wanted.length > 1 ? wanted[wanted.length - 1] : null;
  if (last?.part === 'mat' && things.some((thing) => sameWord(words[at], thing))) return 0;
  return at - from;
}
