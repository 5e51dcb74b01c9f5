import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inSlices } from '../../../lib/in-slices';
import { wireCatalogue } from '../testing/wire';
import { createFinder, type Finder } from './finder';
import { startFinder, type Thread } from './start';

const bytes = new TextEncoder().encode(JSON.stringify(wireCatalogue));
const inPage = vi.fn(async () => ({ createFinder: () => createFinder(inSlices) }));

/** A thread that treats each message in this way. */
function threadThat(treats: (thread: Thread, message: { id: number; name: keyof Finder }) => void) {
  const thread: Thread = {
    onmessage: null,
    onerror: null,
    terminate: vi.fn(),
    postMessage: (message: { id: number; name: keyof Finder }) => treats(thread, message),
  };
  return thread;
}

const hear = (thread: Thread, data: object) =>
  Reflect.apply(thread.onmessage ?? (() => undefined), thread, [new MessageEvent('message', { data })]);
const breakDown = (thread: Thread) =>
  Reflect.apply(thread.onerror ?? (() => undefined), thread, [new Event('error')]);

beforeEach(() => {
  inPage.mockClear();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const reads = async (finder: Finder) => {
  vi.useRealTimers();
  const { index } = await finder.open(bytes, '');
  return (await finder.search(index, 'khai sinh')).hits.at;
};

test.each<[string, () => Thread]>([
  [
    'has no workers',
    () => {
      throw new TypeError('no Worker');
    },
  ],
  ['cannot load the file of one', () => threadThat((thread) => breakDown(thread))],
  ['gets no answer from one', () => threadThat(() => undefined)],
])('a phone that %s reads and searches in the page', async (_, thread) => {
  const started = startFinder({ thread, inPage });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await reads(await started)).toEqual([0]);
  expect(inPage).toHaveBeenCalledOnce();
});

test('a worker that answers is used, and what breaks later is told', async () => {
  const thread = threadThat((its, { id, name }) => {
    if (id === 1) hear(its, { id, value: {} });
    else if (name === 'open') hear(its, { id, failed: true });
    else breakDown(its);
  });
  const finder = await startFinder({ thread: () => thread, inPage });
  expect(inPage).not.toHaveBeenCalled();
  await expect(finder.open(bytes, '')).rejects.toThrow();
  await expect(finder.search(1, 'a')).rejects.toThrow();
});
