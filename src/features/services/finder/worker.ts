import { inOneGo, inSlices } from '../../../lib/in-slices';
import type { Catalogue } from '../model';
import { marksOf } from '../search/marks';
import { readIndexBytes } from '../wire-catalogue';
import { createFinder, type Finder } from './finder';

/** What is sent to the worker: its answer bears the same number. */
export type Question = {
  [Name in keyof Finder]: { id: number; name: Name; args: Parameters<Finder[Name]> };
}[keyof Finder];

/** What it sends back; `failed` where something broke. */
export interface Answer {
  id: number;
  value?: unknown;
  failed?: boolean;
}

function answerOf(finder: Finder, { name, args }: Question): Promise<unknown> {
  if (name === 'open') return finder.open(...args);
  return name === 'search' ? finder.search(...args) : finder.ahead(...args);
}

/** The same file in a page: work is done with pauses, so that it still draws and takes touches. */
export interface InPage {
  /** Reads the bytes of an index (contract: getCatalogue); null where they are none, or of another version. */
  read(bytes: Uint8Array): Promise<Catalogue | null>;
  marksOf: typeof marksOf;
  /** For a page that cannot have a worker. */
  createFinder(): Finder;
}

declare global {
  var finderInPage: InPage | undefined;
}

// What a worker exports is dropped when it is built, so the page finds it by its name.
if (!('importScripts' in globalThis))
  globalThis.finderInPage = {
    read: (bytes) => inSlices(readIndexBytes(bytes)),
    marksOf,
    createFinder: () => createFinder(inSlices),
  };
else {
  const finder = createFinder(inOneGo, true);
  self.onmessage = ({ data }: MessageEvent<Question>) => {
    const { id } = data;
    answerOf(finder, data).then(
      (value) => self.postMessage({ id, value } satisfies Answer),
      () => self.postMessage({ id, failed: true } satisfies Answer),
    );
  };
}
