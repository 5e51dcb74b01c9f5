import type { Finder } from './finder';
import type { Answer, InPage, Question } from './worker';
import file from './worker?worker&url';

/** A phone that has not started a worker by then is taken to have none. */
const startMs = 4000;

/** As much of a worker as is used here. */
export type Thread = Pick<Worker, 'postMessage' | 'onmessage' | 'onerror' | 'terminate'>;

/** How a finder comes to be; in tests other ways are put in place. */
export interface Ways {
  thread(): Thread;
  /** The same file in the page itself. */
  inPage(): Promise<Pick<InPage, 'createFinder'>>;
}

let tries = '';

/** What reads an index, in the page. After a failure it has another address: some browsers remember that one. */
export const inPage = (): Promise<InPage> =>
  import(/* @vite-ignore */ file + tries).then(
    () => globalThis.finderInPage ?? Promise.reject(new Error('no finder')),
    (thrown) => {
      tries += '?';
      throw thrown;
    },
  );

const ways: Ways = { thread: () => new Worker(file, { type: 'module' }), inPage };

/**
 * The finder, on a thread of its own, or in the page where that cannot be had: no workers of modules (Chrome before
 * 80, Safari before 15), or a container that does not let them load.
 */
export const startFinder = async ({ thread, inPage }: Ways = ways): Promise<Finder> =>
  (await onThread(thread)) ?? (await inPage()).createFinder();

async function onThread(thread: Ways['thread']): Promise<Finder | null> {
  const waiting = new Map<number, (answer: MessageEvent['data']) => void>();
  let worker: Thread;
  let last = 0;
  try {
    worker = thread();
  } catch {
    return null;
  }
  const ask = <T>(name: Question['name'], ...args: unknown[]): Promise<T> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, ({ value, failed }) => (failed ? reject(new Error(name)) : resolve(value)));
      worker.postMessage({ id: last, name, args });
    });
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  };
  worker.onerror = () => {
    for (const answer of waiting.values()) answer({ failed: true });
    waiting.clear();
  };
  const slow = new Promise<null>((resolve) => setTimeout(() => resolve(null), startMs));
  // Whether it answers at all.
  const ready = await Promise.race([ask('search', 0, '').catch(() => null), slow]);
  if (!ready) {
    worker.terminate();
    return null;
  }
  return {
    open: (bytes, waiting) => ask('open', bytes, waiting),
    search: (index, text) => ask('search', index, text),
    ahead: (index, text, from) => ask('ahead', index, text, from),
  };
}
