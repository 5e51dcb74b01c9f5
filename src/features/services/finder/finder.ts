import { inSlices } from '../../../lib/in-slices';
import { type Engine, engineOf, type Hit } from '../search/engine';
import type { OtherWord } from '../search/other-words';
import { readIndexBytes } from '../wire-catalogue';

/** `terms`: what matched, one to a line: the page marks what it shows, which is a row of twenty. */
interface HitAt {
  at: number;
  terms: string;
}

/** What was found in an index, as `Found`, with rows by their places. */
export interface FoundAt {
  hits: HitAt[];
  near: boolean;
  begun: HitAt[];
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
}

/** Does a long work to its end, with pauses or without. */
type Run = <T>(work: Generator<unknown, T>) => T | Promise<T>;

const most = 2;
/** Before the rest is read. A list that waits is to be drawn first: on a phone of two cores nothing runs beside it for nothing. */
const restMs = { browsing: 300, listing: 1500 };

function* read(bytes: Uint8Array): Generator<undefined, Engine | null> {
  const catalogue = yield* readIndexBytes(bytes);
  return catalogue && (yield* engineOf(catalogue));
}

/** A finder with nothing read. */
export function createFinder(run: Run): Finder {
  const engines = new Map<number, Engine | null>();
  let last = 0;
  const search = (index: number, text: string): FoundAt => {
    const found = engines.get(index)?.search(text);
    return {
      hits: found?.hits.map(hitAt) ?? [],
      near: found?.near ?? false,
      begun: found?.begun.map(hitAt) ?? [],
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
        const found = search(last, listing ? waiting : '');
        if (engine) setTimeout(() => inSlices(engine.readOn()), restMs[listing ? 'listing' : 'browsing']);
        return { index: last, found };
      }),
    search: (index, text) => Promise.resolve(search(index, text)),
  };
}

const hitAt = ({ at, terms }: Hit & { at: number }): HitAt => ({ at, terms: terms.join('\n') });
