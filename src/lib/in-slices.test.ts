import { expect, test } from 'vitest';
import { inOneGo, inSlices } from './in-slices';

function* busy(ms: number) {
  const until = Date.now() + ms;
  while (Date.now() < until) yield;
  return 'done';
}

function* broken() {
  yield;
  throw new Error('broken');
}

test('other work gets its turn before long work is done', async () => {
  const turns: string[] = [];
  setTimeout(() => turns.push('a touch'));
  turns.push(await inSlices(busy(60)));
  expect(turns).toEqual(['a touch', 'done']);
});

test('in one go gives the same', () => expect(inOneGo(busy(1))).toBe('done'));

test('work that breaks is told', async () => {
  await expect(inSlices(broken())).rejects.toThrow('broken');
});
