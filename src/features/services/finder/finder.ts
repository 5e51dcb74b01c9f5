import type { Catalogue, ServiceRow } from '../model';
import { type Engine, engineOf, type Hit } from '../search/engine';
import { type Marks, marksOf } from '../search/marks';
import type { OtherWord } from '../search/other-words';
import { readCatalogue } from '../wire-catalogue';

/** An index that was read: its number here, its head, and how many rows it has. */
export interface IndexHead {
  index: number;
  asOf: Catalogue['asOf'];
  source: Catalogue['source'];
  count: number;
}

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

/** Reads indexes and finds services in them; holds the last two, for a newer one is read while the older is in use. */
export interface Finder {
  /** Reads the bytes of an index (contract: getCatalogue); null where they are none, or of another version. */
  read(bytes: Uint8Array): Promise<IndexHead | null>;
  /** So many of its rows, from a place on. */
  rows(index: number, from: number, count: number): Promise<readonly ServiceRow[]>;
  /** Makes ready to search. */
  build(index: number): Promise<void>;
  /** Finds services; nothing in an index that is no longer held. */
  search(index: number, text: string): Promise<FoundAt>;
}

/** Does a long work to its end, with pauses or without. */
type Run = <T>(work: Generator<unknown, T>) => T | Promise<T>;

interface Held {
  catalogue: Catalogue;
  engine: Promise<Engine> | null;
}

const most = 2;

/** A finder with nothing read. */
export function createFinder(run: Run): Finder {
  const indexes = new Map<number, Held>();
  let last = 0;
  const engineFor = (one: Held): Promise<Engine> => {
    one.engine ??= asked(() => run(engineOf(one.catalogue)));
    return one.engine;
  };
  // Without `async`, which is written out at length for old web views.
  return {
    read: (bytes) =>
      asked(() => run(readCatalogue(jsonOf(bytes)))).then((catalogue) => {
        if (!catalogue) return null;
        last += 1;
        indexes.set(last, { catalogue, engine: null });
        indexes.delete(last - most);
        const { asOf, source, rows } = catalogue;
        return { index: last, asOf, source, count: rows.length };
      }),
    rows: (index, from, count) =>
      Promise.resolve(indexes.get(index)?.catalogue.rows.slice(from, from + count) ?? []),
    build(index) {
      const one = indexes.get(index);
      return Promise.resolve(one && engineFor(one)).then(() => undefined);
    },
    search(index, text) {
      const one = indexes.get(index);
      if (!one) return Promise.resolve({ hits: [], near: false, begun: [], other: null });
      return engineFor(one).then((engine) => {
        const { hits, near, begun, other } = engine.search(text);
        return { hits: hits.map(marked), near, begun: begun.map(marked), other };
      });
    },
  };
}

/** What throws at once is an answer too. */
const asked = <T>(work: () => T | Promise<T>) => new Promise<T>((done) => done(work()));

const marked = ({ at, row, terms }: Hit & { at: number }): HitAt => ({ at, marks: marksOf(row, terms) });

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
