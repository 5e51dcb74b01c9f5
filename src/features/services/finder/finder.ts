import { type Engine, engineOf, type Hit } from '../search/engine';
import { type Marks, marksOf } from '../search/marks';
import type { OtherWord } from '../search/other-words';
import { jsonOf, readCatalogue } from '../wire-catalogue';

interface HitAt {
  at: number;
  marks: Marks;
}

/** What was found in an index, as `Found`, with rows by their places and what matched in them. */
export interface FoundAt {
  hits: HitAt[];
  near: boolean;
  begun: HitAt[];
  other: OtherWord | null;
}

/** Finds services in indexes; holds the last two, for a newer one is read while the older is in use. */
export interface Finder {
  /** Reads the bytes of an index (contract: getCatalogue) and makes ready to search; its number here. */
  open(bytes: Uint8Array): Promise<number>;
  /** Finds services; nothing in an index that is no longer held, or was none. */
  search(index: number, text: string): Promise<FoundAt>;
}

/** Does a long work to its end, with pauses or without. */
type Run = <T>(work: Generator<unknown, T>) => T | Promise<T>;

const most = 2;

function* read(bytes: Uint8Array): Generator<undefined, Engine | null> {
  const catalogue = yield* readCatalogue(jsonOf(bytes));
  return catalogue && (yield* engineOf(catalogue));
}

/** A finder with nothing read. */
export function createFinder(run: Run): Finder {
  const engines = new Map<number, Engine | null>();
  let last = 0;
  // Without `async`, which is written out at length for old web views.
  return {
    open: (bytes) =>
      new Promise<Engine | null>((done) => done(run(read(bytes)))).then((engine) => {
        last += 1;
        engines.set(last, engine);
        engines.delete(last - most);
        return last;
      }),
    search(index, text) {
      const found = engines.get(index)?.search(text);
      return Promise.resolve({
        hits: found?.hits.map(marked) ?? [],
        near: found?.near ?? false,
        begun: found?.begun.map(marked) ?? [],
        other: found?.other ?? null,
      });
    },
  };
}

const marked = ({ at, row, terms }: Hit & { at: number }): HitAt => ({ at, marks: marksOf(row, terms) });
