import { inOneGo } from '../../../lib/in-slices';
import { actsOfName } from './actions';
import { type Read, readWord, type SaidWord, sameWord, wordsOf } from './grams';

/** A phrase that people say and the phrases of the papers that are meant. */
export interface Entry {
  said: string;
  /** Words in order; null stands for some others. */
  words: (Read | null)[];
  written: string;
  /** None: no procedure answers it. */
  meant: Read[][];
  /** What is done, where the papers' phrase tells it; as bits. */
  acts: number;
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
  /** The syllables of all that people say: typing one of them is no slip. */
  syllables: ReadonlySet<string>;
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
  const phrases = written.split(' / ').filter((phrase) => phrase.trim());
  const meant = phrases.map(readAll);
  const acts = phrases.reduce((bits, phrase) => bits | actsOfName(phrase.trim(), actWords).head, 0);
  return left.split(',').flatMap((part) => {
    const said = part.trim();
    const words = said.split(' ').flatMap((word) => (word === '…' ? null : readAll(word)));
    if (!words[0]) return [];
    return [{ said, words, written: (phrases[0] ?? '').trim(), meant, acts, weak }];
  });
}

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
  return {
    syllables: new Set(entries.flatMap(({ words }) => words.flatMap((word) => word?.part ?? []))),
    readOut: new Map(short.map(({ words, written }) => [words[0]?.toned ?? '', wordsOf(written)])),
    readOutPlain: new Map(short.map(({ words, written }) => [words[0]?.part ?? '', wordsOf(written)])),
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
function lengthAt(words: readonly SaidWord[], from: number, { words: wanted, meant }: Entry): number {
  // Typed without marks, "cho" is no dog.
  const [only] = wanted;
  if (meant.length === 0 && wanted.length === 1 && !words[from]?.toned && only?.part !== only?.toned)
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
