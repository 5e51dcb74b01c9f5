import { expect, test } from 'vitest';
import { inOneGo } from '../../../lib/in-slices';
import { wireCatalogue } from '../testing/wire';
import { createFinder } from './finder';

const bytes = new TextEncoder().encode(JSON.stringify(wireCatalogue));

async function opened(alone: boolean) {
  const finder = createFinder(inOneGo, alone);
  return { finder, ...(await finder.open(bytes, '')) };
}

test.each(['', 'kh', 'khai s', 'khai sinh ', 'giay'])(
  'what is found ahead of %j is what is found once it is asked',
  async (text) => {
    const { finder, index } = await opened(true);
    const ahead = await finder.ahead(index, text, 0);
    expect(ahead.length).toBeGreaterThan(0);
    for (const { text, found } of ahead) expect(found).toEqual(await finder.search(index, text));
  },
);

test('what may come next is sent a few at a time, none of it twice, until that was all', async () => {
  const { finder, index } = await opened(true);
  const all: string[] = [];
  for (;;) {
    const some = await finder.ahead(index, '', all.length);
    expect(some.length).toBeLessThanOrEqual(4);
    if (some.length === 0) break;
    all.push(...some.map(({ text }) => text));
  }
  expect(all.length).toBeGreaterThan(4);
  expect(new Set(all).size).toBe(all.length);
});

test('a question comes before what nobody has asked yet', async () => {
  const { finder, index } = await opened(true);
  const whole = (await finder.ahead(index, '', 0)).length;
  const ahead = finder.ahead(index, '', 0);
  const asked = await finder.search(index, 'khai sinh');
  expect(asked.hits.at).toEqual([0]);
  expect((await ahead).length).toBeLessThan(whole);
});

test.each([
  ['in the page', false, 1],
  ['in an index that is no longer held', true, 0],
])('nothing is looked for ahead %s', async (_, alone, which) => {
  const { finder, index } = await opened(alone);
  expect(await finder.ahead(which && index, 'kh', 0)).toEqual([]);
});
