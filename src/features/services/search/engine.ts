import MiniSearch from 'minisearch';
import { fold } from '../../../lib/vietnamese';
import { oftenNeededCodes } from '../groups';
import type { ServiceRow } from '../model';
import { grams, isPair, partsOf, spelt, syllable, toned, wordsOf } from './grams';
import { inPaperWords } from './other-words';
import { readQuery } from './query';

/** A service that fits; `terms` are the folded syllables and pairs that matched, see `spelt` for those typed with marks. */
export interface Hit {
  row: ServiceRow;
  terms: readonly string[];
}

/** What was found, the best first. `near`: nothing holds all that was asked, so it must not be shown as a match. */
export interface Found {
  hits: readonly Hit[];
  near: boolean;
}

/** Finds services in one catalogue. */
export interface Engine {
  search(query: string): Found;
}

interface Scored extends Hit {
  /** How well it fits what was asked. */
  fit: number;
  /** The same with how often it is needed: the order. */
  score: number;
  /** It holds what was asked, two words of it side by side: words found one here, one there are a coincidence. */
  exact: boolean;
}

/** How much of what was asked must be found, by weight of its words; less is a coincidence. */
const enough = { withPair: 0.5, without: 0.75, match: 0.8 };
/** A filler weighs as much as a word that almost every row has. */
const fillerWeight = 0.1;
/** Shared by the words asked: whoever types only "giấy khai sinh" mostly wants what households often need. */
const often = 1.4;
/** Rows far behind the best one are noise. */
const nearBest = 0.22;

/** Reads the catalogue once; searching it is then a matter of a millisecond or two. */
export function createEngine(rows: readonly ServiceRow[]): Engine {
  const index = new MiniSearch<ServiceRow & { id: number }>({
    fields: ['title', 'words', 'name', 'field'],
    tokenize: grams,
    processTerm: (term) => term,
    searchOptions: { boost: { title: 4, words: 3, name: 2, field: 0.5 } },
  });
  index.addAll(rows.map((row, id) => ({ ...row, id })));
  const spread = countRows(rows);
  const vocabulary = new Set(spread.keys());
  const names = rows.map(({ name, title }) => [fold(name), fold(title)]);
  const spellings = new Map<ServiceRow, Set<string>>();
  const rarity = (part: string) => Math.log(1 + rows.length / ((spread.get(part) ?? 0) + 1));

  function spellingsOf(row: ServiceRow): Set<string> {
    const known = spellings.get(row) ?? new Set(wordsOf(textOf(row)).map(toned));
    spellings.set(row, known);
    return known;
  }

  function once(text: string): Scored[] {
    const query = readQuery(text, vocabulary);
    const weights = query.parts.map(({ part, filler }) => (filler ? fillerWeight : rarity(part)));
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    if (all === 0) return [];
    const asked = fold(text);
    const telling = query.parts.filter(({ filler }) => !filler).length;
    const found = index.search(query.terms.join('\n'), {
      tokenize: (joined) => joined.split('\n'),
      prefix: (term) => query.open.has(term),
      fuzzy: (term) => (query.unsure.has(term) ? 1 : false),
      boostTerm: (term) => (isPair(term) ? 2 : 1),
    });
    return found.flatMap((hit) => {
      const at = Number(hit.id);
      const row = rows[at];
      if (!row) return [];
      const got = new Set(hit.queryTerms.flatMap(partsOf));
      const covered =
        query.parts.reduce((sum, { part }, n) => sum + (got.has(part) ? (weights[n] ?? 0) : 0), 0) / all;
      const pairs = hit.queryTerms.filter(isPair);
      // A pair read with a slip forgiven may be another word: "buýt số" is not "bhyt số".
      const paired = pairs.some((pair) => !query.unsure.has(pair));
      if (covered < (paired || query.parts.length === 1 ? enough.withPair : enough.without)) return [];
      const marked = query.parts.filter(({ word, part }) => word && got.has(part));
      const alike = marked.filter(({ word }) => word && spellingsOf(row).has(word)).length;
      const sameMarks = marked.length === 0 ? 1 : 0.4 + (0.6 * alike) / marked.length;
      const named = names[at]?.includes(asked) ? 2 : 1;
      const fit = hit.score * covered * covered * sameMarks * named * preference(row);
      const score = fit * (oftenNeededCodes.includes(row.code) ? 1 + often / Math.max(1, telling) : 1);
      const terms = hit.terms.map((term) => {
        const word = marked.find(({ part }) => part === term)?.word;
        return word && spellingsOf(row).has(word) ? spelt(word) : term;
      });
      const exact = covered >= enough.match && (pairs.length > 0 || query.parts.length === 1);
      return [{ row, terms, fit, score, exact }];
    });
  }

  return {
    search(text) {
      const best = new Map<string, Scored>();
      const inPapers = inPaperWords(text);
      for (const hit of [...once(text), ...(inPapers ? once(inPapers) : [])]) {
        const before = best.get(hit.row.code);
        best.set(hit.row.code, before ? joined(before, hit) : hit);
      }
      const sorted = [...best.values()].sort((a, b) => b.score - a.score);
      const least = Math.max(0, ...sorted.map(({ fit }) => fit)) * nearBest;
      const kept = sorted.filter(({ fit }) => fit >= least);
      const near = kept.length > 0 && !kept.some(({ exact }) => exact);
      return { hits: kept.map(({ row, terms }) => ({ row, terms })), near };
    },
  };
}

/** One row found both as typed and in the words of the papers. */
const joined = (a: Scored, b: Scored): Scored => ({
  ...(a.score > b.score ? a : b),
  terms: [...new Set([...a.terms, ...b.terms])],
});

/** The city's own row stands before the national one, a citizen's matter before a company's. */
const preference = ({ local, audience }: ServiceRow) =>
  (local ? 1.6 : 1) * (audience === 'organisation' ? 0.6 : 1);

const textOf = ({ title, name, words, field }: ServiceRow) => `${title} ${name} ${words} ${field}`;

function countRows(rows: readonly ServiceRow[]): Map<string, number> {
  const spread = new Map<string, number>();
  for (const row of rows) {
    for (const part of new Set(wordsOf(textOf(row)).map(syllable)))
      spread.set(part, (spread.get(part) ?? 0) + 1);
  }
  return spread;
}
