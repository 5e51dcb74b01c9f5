import { inSlices } from '../../../lib/in-slices';
import { type Engine, engineOf, type Hit } from '../search/engine';
import type { OtherWord } from '../search/other-words';
import { readIndexBytes } from '../wire-catalogue';

/**
 * Rows by their places, the best first, with what matched in each: terms by lines, rows by empty lines, for one text is
 * sent in less time than many. The page marks what it shows, which is a row of twenty.
 */
export interface HitsAt {
  at: number[];
  terms: string;
}

/** What was found in an index, as `Found`, with rows by their places. */
export interface FoundAt {
  hits: HitsAt;
  near: boolean;
  begun: HitsAt;
  other: OtherWord | null;
}

/** Finds services in indexes; holds the last two, for a newer one is read while the older is in use. */
export interface Finder {
  /**
   * Reads the bytes of an index (contract: getCatalogue) and makes ready to search; its number here, and what was found
   * for a text that waits. What no search has wanted yet is read after that.
   */
  open(bytes: Uint8Array, waiting: string): Promise<{ index: number; found: FoundAt }>;
  /** Finds services; nothing in an index that is no longer held, or was none. */
  search(index: number, text: string): Promise<FoundAt>;
  /**
   * Finds what may be asked with the next key after this text, the likeliest first: a few, from that place on; fewer where
   * something else is asked meanwhile, and nothing where searching has no thread of its own.
   */
  ahead(index: number, text: string, from: number): Promise<Ahead[]>;
}

/** What a text finds. */
export interface Ahead {
  text: string;
  found: FoundAt;
}

/** Does a long work to its end, with pauses or without. */
type Run = <T>(work: Generator<unknown, T>) => T | Promise<T>;

const most = 2;
/** Sent together: the likeliest are there soon, and to take them holds up no key. */
const few = 4;
/** Before the rest is read. A list that waits is to be drawn first: on a phone of two cores nothing runs beside it for nothing. */
const restMs = { browsing: 300, listing: 1500 };

function* read(bytes: Uint8Array): Generator<undefined, Engine | null> {
  const catalogue = yield* readIndexBytes(bytes);
  return catalogue && (yield* engineOf(catalogue));
}

/** A finder with nothing read; `alone`: on a thread of its own. */
export function createFinder(run: Run, alone = false): Finder {
  const engines = new Map<number, Engine | null>();
  let last = 0;
  let asked = 0;
  let guessed: { index: number; text: string; next: string[] } | null = null;
  const nextOf = (index: number, text: string): string[] => {
    if (guessed?.index !== index || guessed.text !== text)
      guessed = { index, text, next: engines.get(index)?.next(text) ?? [] };
    return guessed.next;
  };
  const find = (index: number, text: string): FoundAt => {
    const found = engines.get(index)?.search(text);
    return {
      hits: hitsAt(found?.hits ?? []),
      near: found?.near ?? false,
      begun: hitsAt(found?.begun ?? []),
      other: found?.other ?? null,
    };
  };
  // Without `async`, which is written out at length for old web views.
  return {
    open: (bytes, waiting) =>
      new Promise<Engine | null>((done) => done(run(read(bytes)))).then((engine) => {
        last += 1;
        engines.set(last, engine);
        engines.delete(last - most);
        const listing = waiting.trim() !== '';
        const found = find(last, listing ? waiting : '');
        if (engine) setTimeout(() => inSlices(engine.readOn()), restMs[listing ? 'listing' : 'browsing']);
        return { index: last, found };
      }),
    search(index, text) {
      asked += 1;
      return Promise.resolve(find(index, text));
    },
    ahead(index, text, from) {
      asked += 1;
      const mine = asked;
      return inSlices(
        (function* () {
          const found: Ahead[] = [];
          for (const next of alone ? nextOf(index, text).slice(from, from + few) : []) {
            yield;
            if (mine !== asked) break;
            found.push({ text: next, found: find(index, next) });
          }
          return found;
        })(),
        0,
      );
    },
  };
}

const hitsAt = (hits: readonly (Hit & { at: number })[]): HitsAt => ({
  at: hits.map(({ at }) => at),
  terms: hits.map(({ terms }) => terms.join('\n')).join('\n\n'),
});
