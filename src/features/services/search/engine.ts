import { inOneGo } from '../../../lib/in-slices';
import type { Catalogue, ServiceRow } from '../model';
import { lexiconOf } from './lexicon';
import { type Lines, readLines } from './lines';
import { firstLetters, nextTexts } from './next-texts';
import { type OtherWord, otherWord } from './other-words';
import { type Query, type Reading, readQuery } from './query';
import { cut, type Scored, scoreBest } from './score';
import { termsOf } from './terms';
import { longest } from './typed-words';

/** A service that fits; `terms` are the folded syllables and pairs that matched, see `spelt` for those typed with marks. */
export interface Hit {
  row: ServiceRow;
  terms: readonly string[];
}

/** What was found, the best first. `near`: nothing holds all that was asked, so it must not be shown as a match. */
export interface Found<One extends Hit = Hit> {
  hits: readonly One[];
  near: boolean;
  /** Where nothing fits, what does if the last word was not typed to its end, or what the words before found. */
  begun: readonly One[];
  /** An everyday word that was typed, with the word of the papers. */
  other: OtherWord | null;
}

/** Finds services in one catalogue. */
export interface Engine {
  /** `at`: the place of a row in the catalogue. */
  search(query: string): Found<Hit & { at: number }>;
  /** What may be asked with the next key after this, the likeliest first. */
  next(query: string): string[];
  /** Reads the services that no search has wanted yet, with places for pauses: then the next search need not. */
  readOn(): Generator<undefined, void>;
}

type Searched = Pick<Catalogue, 'rows' | 'everyday' | 'lettered'>;

/** Reads the catalogue in one go. */
export const createEngine = (rows: readonly ServiceRow[], everyday: readonly string[] = []): Engine =>
  inOneGo(engineOf({ rows, everyday, lettered: null }));

/** Reads the catalogue, with places for pauses. */
export function* engineOf({ rows, everyday, lettered }: Searched): Generator<undefined, Engine> {
  const lines = yield* readLines(rows, yield* lexiconOf(everyday), lettered);
  const search: Engine['search'] = (text) => {
    const other = otherWord(text, lines.lexicon);
    const letter = oneLetter.test(text) ? askBegun(text, lines) : null;
    if (letter) return { hits: hitsOf(letter.asked, lines), near: false, begun: [], other };
    const asked = literalWhere(ask(text, lines), lines, () => ask(text, lines, { literally: true }));
    const none = asked.near || asked.best.length === 0;
    const begun = none ? askBegun(text, lines) : null;
    // Letters without a vowel are no word yet, and one word alone asks for nothing yet that could be missing.
    if (begun && begun.back < wordsBack && (noWord.test(text) || oneWord.test(text)))
      return { hits: hitsOf(begun.asked, lines), near: false, begun: [], other };
    return {
      hits: hitsOf(asked, lines),
      near: asked.near,
      begun: begun ? hitsOf(begun.asked, lines) : [],
      other,
    };
  };
  return {
    *readOn() {
      for (let at = 0; at < rows.length; at += 1) {
        lines.service(at);
        lines.cityOf(at);
        yield;
      }
    },
    search,
    next(text) {
      if (!text.trim()) return firstLetters(lines.spelling, mostLetters);
      const { near, hits, begun } = search(text);
      const found = near && begun.length > 0 ? begun : hits;
      return nextTexts(
        text,
        found.map(({ row }) => row),
        lines,
        enough,
      );
    },
  };
}

/** What is made ready before it is typed: of next texts seven or eight, which holds 19 of 20 that come. */
const mostLetters = 32;
const enough = { share: 0.97, least: 4, most: 16 };

const oneLetter = /^\s*\p{L}$/u;
const oneWord = /^\s*\p{L}+\s*$/u;
const noWord = /(^|\s)[bcdđfghjklmnpqrstvwxz]{1,3}$/iu;

function hitsOf({ query, best }: Asked, lines: Lines) {
  const terms = termsOf(query, lines);
  return best.flatMap(({ row: at }) => {
    const row = lines.rows[at];
    return row ? [{ at, row, terms: terms(at) }] : [];
  });
}

interface Asked {
  query: Query;
  best: Scored[];
  near: boolean;
}

function ask(text: string, lines: Lines, reading: Reading = {}): Asked {
  const query = readQuery(text, lines, reading);
  const scored = scoreBest(lines, query, { most });
  putCityFirst(scored, lines);
  const best = bestOf(scored);
  const fits = fitsIn(lines, reading.begun ? begunWhole : Number.POSITIVE_INFINITY);
  const near = best.length > 0 && (query.outside || !best.slice(0, looked).some(fits));
  return { query, best, near };
}

/** A few letters cannot tell as much as `signs` want: whatever holds all of them is an answer while they are typed. */
const begunWhole = 0.5;

/** Who types on may be two words past what fits; further back nothing is told by them any more. */
const wordsBack = 2;
const lastWord = /(^|\s+)\S+\s*$/;

/**
 * What fits if the last word was not typed to its end, or without it and the one before; null where nothing does. After a
 * space the words are whole, but another one is to come.
 */
function askBegun(text: string, lines: Lines): { asked: Asked; back: number } | null {
  let left = text.slice(0, longest);
  for (let back = 0; back <= wordsBack && left; back += 1) {
    const asked = ask(left, lines, { begun: true });
    if (asked.best.length > 0 && !asked.near) return { asked, back };
    left = left.replace(lastWord, '');
  }
  return null;
}

/** "Bến xe" is nothing that a procedure answers, yet one is named "Công bố lại bến xe khách": said like that, it is meant. */
const literal = { words: 3, covered: 0.85, together: 0.8, said: 0.8, half: 0.7 };

function literalWhere(asked: Asked, { holders }: Lines, again: () => Asked): Asked {
  if (!asked.query.outside) return asked;
  const other = again();
  const [first] = other.best;
  const told = other.query.slots.filter(({ plain }) => plain).length >= literal.words;
  const held =
    first &&
    other.query.unanswered.every(({ spellings }) =>
      [...spellings.keys()].some((spelling) => holders.of(spelling).includes(first.row)),
    ) &&
    ((first.covered >= literal.covered && first.together >= literal.together) ||
      (first.said >= literal.said && first.covered >= literal.half));
  return told && held ? other : asked;
}

/** Nobody reads further than so many. */
const most = 60;

function bestOf(scored: readonly Scored[]): Scored[] {
  const best = scored.reduce((most, { score }) => Math.max(most, score), 0);
  const kept = scored.filter(({ score }) => score > 0 && score >= best * cut);
  return kept.sort((a, b) => b.score - a.score || a.row - b.row).slice(0, most);
}

/**
 * Whether it is an answer at all, told by four signs: the share that it holds, how much that is (a long tale has much
 * that no paper knows), a matter named in everyday words, and how much of its name was said. Fitted on phrases.
 */
const signs = { held: 0.25, words: 8.75, named: 0.3, said: 0.4, enough: 1.43 };
/** What a word weighs that one service of so many has. */
const rarest = (rows: number) => Math.log(1 + rows * 2);
/** One of the first so many has to be. */
const looked = 5;

const fitsIn =
  ({ rows }: Lines, whole: number) =>
  ({ covered, together, held, named, said }: Scored) =>
    covered * together >= whole ||
    covered * (0.5 + together / 2) +
      signs.held * Math.log(1 + (held / rarest(rows.length)) * signs.words) +
      (named ? signs.named : 0) +
      signs.said * said >=
      signs.enough;

/** A national row never stands above the city's own of the same matter. */
function putCityFirst(scored: readonly Scored[], { cityOf }: Lines) {
  const byRow = new Map(scored.map((one) => [one.row, one]));
  for (const one of scored) {
    const city = byRow.get(cityOf(one.row) ?? -1);
    if (city && city.score <= one.score) city.score = one.score * 1.001;
  }
}
