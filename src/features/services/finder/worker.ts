import { inOneGo, inSlices } from '../../../lib/in-slices';
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

const answerOf = (finder: Finder, { name, args }: Question): Promise<unknown> => {
  if (name === 'read') return finder.read(...args);
  if (name === 'rows') return finder.rows(...args);
  if (name === 'build') return finder.build(...args);
  return finder.search(...args);
};

declare global {
  /** The finder for a page that cannot have a worker: with pauses, so that it still draws and takes touches. */
  var createSlowFinder: (() => Finder) | undefined;
}

// The same file is started as a worker, and imported by a page that cannot have one; what a worker exports is dropped when
// it is built, so the page finds it by its name.
if (!('importScripts' in globalThis)) globalThis.createSlowFinder = () => createFinder(inSlices);
else {
  const finder = createFinder(inOneGo);
  self.onmessage = ({ data }: MessageEvent<Question>) => {
    const { id } = data;
    answerOf(finder, data).then(
      (value) => self.postMessage({ id, value } satisfies Answer),
      () => self.postMessage({ id, failed: true } satisfies Answer),
    );
  };
}
