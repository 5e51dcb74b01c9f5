import type { Catalogue, ServiceRow } from '../model';
import type { Marks } from '../search/marks';
import type { OtherWord } from '../search/other-words';
import type { Finder, FoundAt, HitsAt } from './finder';
import { createForesight } from './foresight';
import { inPage, startFinder } from './start';

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
  /** Finds beforehand what may be asked with the next key after this text; the last one told of counts. */
  foresee(text: string): void;
}

let finder: Promise<Finder> | null = null;

/** Starts what reads the index, on its thread and in the page, so that both are there when the index comes. */
export function warmUp(): Promise<Finder> {
  finder ??= startFinder();
  inPage().catch(() => undefined);
  // Whoever asks next tries again.
  finder.catch(() => {
    finder = null;
  });
  return finder;
}

let awaited = '';

/** What is to be looked for first, told while the index is on its way. */
export function lookAhead(text: string): void {
  awaited = text;
}

/**
 * Reads the bytes of an index; null where they are none, or of another version; throws where what reads them could not be had.
 * The finder reads them too, beside the page: sending the rows from there takes a slow phone longer than reading them twice.
 */
export async function openIndex(bytes: Uint8Array): Promise<OpenIndex | null> {
  const first = awaited;
  const opened = warmUp().then(async (finder) => ({ finder, ...(await finder.open(bytes, first)) }));
  // What breaks is told to whoever searches.
  opened.catch(() => undefined);
  const find = (text: string) =>
    opened.then(({ finder, index, found }) => (text === first ? found : finder.search(index, text)));
  const { read, marksOf } = await inPage();
  const catalogue = await read(bytes);
  if (!catalogue) return null;
  const { asOf, source, rows } = catalogue;
  const hitsOf = ({ at, terms }: HitsAt): Hit[] => {
    const matched = terms.split('\n\n');
    return at.flatMap((place, nth) =>
      rows.slice(place, place + 1).map((row): Hit => {
        let marks: Marks | null = null;
        return {
          row,
          get marks() {
            marks ??= marksOf(row, (matched[nth] ?? '').split('\n'));
            return marks;
          },
        };
      }),
    );
  };
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
  const foresight = createForesight((text, from) =>
    opened.then(({ finder, index }) => finder.ahead(index, text, from)),
  );
  return {
    asOf,
    source,
    rows,
    search(text) {
      if (last?.text === text) return last.found;
      const foreseen = foresight.of(text);
      if (foreseen) {
        came = { text, found: shown(foreseen) };
        last = { text, found: Promise.resolve(came.found) };
        return last.found;
      }
      const found = find(text).then(shown, broke);
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
    foresee: foresight.after,
  };
}
