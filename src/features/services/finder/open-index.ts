import type { Catalogue, ServiceRow } from '../model';
import type { Marks } from '../search/marks';
import type { OtherWord } from '../search/other-words';
import type { Finder } from './finder';
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
  other: OtherWord | null;
}

/** An index in use: its rows, and the search over it, which throws where the finder broke. */
export interface OpenIndex extends Pick<Catalogue, 'asOf' | 'source' | 'rows'> {
  search(text: string): Promise<Found>;
}

let finder: Promise<Finder> | null = null;

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
  return {
    asOf,
    source,
    rows,
    async search(text) {
      const { hits, near, other } = await mine.search(index, text).catch((broken) => {
        // Another one for whoever opens the index again.
        finder = null;
        throw broken;
      });
      return {
        hits: hits.flatMap(({ at, marks }) => {
          const row = rows[at];
          return row ? [{ row, marks }] : [];
        }),
        near,
        other,
      };
    },
  };
}
