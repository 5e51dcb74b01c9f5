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

test('what may come next is there before it is asked for; a hurried key asks for nothing', async () => {
  const ahead = vi.fn(
    async (text: string): Promise<Ahead[]> => [{ text: `${text}a`, found: found(text.length) }],
  );
  const foresight = createForesight(ahead);
  foresight.after('gi');
  await vi.advanceTimersByTimeAsync(30);
  foresight.after('kh');
  await vi.advanceTimersByTimeAsync(1000);
  expect(ahead.mock.calls).toEqual([['kh']]);
  expect(foresight.of('kha')).toEqual(found(2));
  expect(foresight.of('gia')).toBeUndefined();
});

test('only the last ones are kept, but first letters for good, asked for once', async () => {
  const ahead = vi.fn(
    async (text: string): Promise<Ahead[]> => [{ text: `${text}k`, found: found(text.length) }],
  );
  const foresight = createForesight(ahead);
  for (const text of ['', 'x', 'xy', '']) {
    foresight.after(text);
    await vi.advanceTimersByTimeAsync(1000);
  }
  expect(ahead.mock.calls).toEqual([[''], ['x'], ['xy']]);
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
    (_: string) =>
      new Promise<Ahead[]>((resolve) => {
        answer = resolve;
      }),
  );
  const foresight = createForesight(ahead);
  const asked = () => ahead.mock.calls.filter(([text]) => text === '').length;
  foresight.after('');
  await vi.advanceTimersByTimeAsync(100);
  foresight.after('x');
  answer(all.slice(0, 1));
  await vi.advanceTimersByTimeAsync(0);
  expect(foresight.of('a')).toEqual(found(1));
  foresight.after('');
  await vi.advanceTimersByTimeAsync(100);
  expect(asked()).toBe(2);
  answer(all);
  await vi.advanceTimersByTimeAsync(0);
  expect(foresight.of('b')).toEqual(found(2));
  foresight.after('');
  await vi.advanceTimersByTimeAsync(100);
  expect(asked()).toBe(2);
});
