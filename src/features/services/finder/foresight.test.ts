import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Ahead, FoundAt } from './finder';
import { createForesight } from './foresight';

const found = (at: number): FoundAt => ({
  hits: { at: [at], terms: '' },
  near: false,
  begun: { at: [], terms: '' },
  other: null,
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Finds one text ahead of each, its last letter given. */
const oneAhead = (letter: string) =>
  vi.fn(
    async (text: string, from: number): Promise<Ahead[]> =>
      from > 0 ? [] : [{ text: text + letter, found: found(text.length) }],
  );

test('what may come next is there before it is asked for; a hurried key asks for nothing', async () => {
  const ahead = oneAhead('a');
  const foresight = createForesight(ahead);
  foresight.after('gi');
  await vi.advanceTimersByTimeAsync(30);
  foresight.after('kh');
  await vi.advanceTimersByTimeAsync(1000);
  expect(ahead.mock.calls).toEqual([
    ['kh', 0],
    ['kh', 1],
  ]);
  expect(foresight.of('kha')).toEqual(found(2));
  expect(foresight.of('gia')).toBeUndefined();
});

test('only the last ones are kept, but first letters for good, asked for once', async () => {
  const ahead = oneAhead('k');
  const foresight = createForesight(ahead);
  for (const text of ['', 'x', 'xy', '']) {
    foresight.after(text);
    await vi.advanceTimersByTimeAsync(1000);
  }
  expect(ahead.mock.calls.filter(([, from]) => from === 0).map(([text]) => text)).toEqual(['', 'x', 'xy']);
  expect(['k', 'xk', 'xyk'].map((text) => foresight.of(text)?.hits.at)).toEqual([[0], undefined, [2]]);
});

test('a finder that breaks is told to whoever asks, not here', async () => {
  const foresight = createForesight(() => Promise.reject(new Error('broken')));
  foresight.after('gi');
  await vi.advanceTimersByTimeAsync(1000);
  expect(foresight.of('gia')).toBeUndefined();
});

test('first letters that a key came between are asked for again, until all have come', async () => {
  const all: Ahead[] = [
    { text: 'a', found: found(1) },
    { text: 'b', found: found(2) },
  ];
  let answer: (some: Ahead[]) => void = () => undefined;
  const ahead = vi.fn(
    (_text: string, _from: number) =>
      new Promise<Ahead[]>((resolve) => {
        answer = resolve;
      }),
  );
  const foresight = createForesight(ahead);
  const asked = () => ahead.mock.calls.filter(([text]) => text === '').map(([, from]) => from);
  const answered = async (some: Ahead[]) => {
    answer(some);
    await vi.advanceTimersByTimeAsync(0);
  };
  foresight.after('');
  await vi.advanceTimersByTimeAsync(100);
  foresight.after('x');
  await answered(all.slice(0, 1));
  expect(foresight.of('a')).toEqual(found(1));
  expect(asked()).toEqual([0]);
  foresight.after('');
  await vi.advanceTimersByTimeAsync(100);
  await answered(all.slice(0, 1));
  await answered(all.slice(1));
  await answered([]);
  expect(asked()).toEqual([0, 0, 1, 2]);
  expect(foresight.of('b')).toEqual(found(2));
  foresight.after('');
  await vi.advanceTimersByTimeAsync(100);
  expect(asked()).toEqual([0, 0, 1, 2]);
});
