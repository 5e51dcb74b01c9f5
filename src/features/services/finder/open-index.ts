import type { Catalogue, ServiceRow } from '../model';
import type { Marks } from '../search/marks';
import type { OtherWord } from '../search/other-words';
import type { Finder, FoundAt } from './finder';
import { startFinder } from './start';

/** A row of a list; `marks`: what matched, where something was searched. */
export interface Hit {
  row: ServiceRow;
  marks: Marks | null;
}

/** What was found, the best first; see `search/engine`. */
export interface Found {
  hits: readonly Hit[];
  near: boolean;
  begun: readonly Hit[];
  other: OtherWord | null;
}

/** An index in use: its rows, and the search over it, which throws where the finder broke. */
export interface OpenIndex extends Pick<Catalogue, 'asOf' | 'source' | 'rows'> {
  search(text: string): Promise<Found>;
  /** The answer to what was asked last, where it has come: a list is as it was at once on the way back. */
  known(text: string): Found | null;
}

let finder: Promise<Finder> | null = null;
let lastOpened: OpenIndex | null = null;

/** Begins to search while the letter is still being drawn; whoever asks next for the same gets this answer. */
export function lookAhead(text: string): void {
  if (text.trim()) lastOpened?.search(text).catch(() => undefined);
}

/** Starts what reads the index, so that it is there when the index comes. */
export function warmUp(): Promise<Finder> {
  finder ??= startFinder();
  // Whoever asks next tries again.
  finder.catch(() => {
    finder = null;
  });
  return finder;
}

/** Rows come in parts, for each takes a slow phone some time to unpack. */
const part = 400;

/** Reads the bytes of an index; null where they are none, or of another version. Throws where nothing could read them. */
export async function openIndex(bytes: Uint8Array): Promise<OpenIndex | null> {
  const mine = await warmUp();
  const head = await mine.read(bytes);
  if (!head) return null;
  const { index, asOf, source, count } = head;
  const parts: Promise<readonly ServiceRow[]>[] = [];
  for (let from = 0; from < count; from += part) parts.push(mine.rows(index, from, part));
  const built = mine.build(index);
  built.catch(() => undefined);
  const rows: ServiceRow[] = [];
  for (const some of parts) rows.push(...(await some));
  const hitsOf = (found: FoundAt['hits']): Hit[] =>
    found.flatMap(({ at, marks }) => rows.slice(at, at + 1).map((row) => ({ row, marks })));
  const shown = ({ hits, near, begun, other }: FoundAt): Found => ({
    hits: hitsOf(hits),
    near,
    begun: hitsOf(begun),
    other,
  });
  const broke = (why: unknown): never => {
    // Another finder for whoever opens the index again.
    finder = null;
    throw why;
  };
  let last: { text: string; found: Promise<Found> } | null = null;
  let came: { text: string; found: Found } | null = null;
  lastOpened = {
    asOf,
    source,
    rows,
    search(text) {
      if (last?.text === text) return last.found;
      const found = mine.search(index, text).then(shown, broke);
      last = { text, found };
      found.then(
        (answer) => {
          came = { text, found: answer };
        },
        () => undefined,
      );
      return found;
    },
    known: (text) => (came?.text === text ? came.found : null),
  };
  return lastOpened;
}
