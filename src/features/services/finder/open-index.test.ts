import { afterEach, expect, test } from 'vitest';
import { wireCatalogue } from '../testing/wire';
import { lookAhead, openIndex } from './open-index';

const bytes = new TextEncoder().encode(JSON.stringify(wireCatalogue));
afterEach(() => lookAhead(''));

const codesOf = async (text: string) =>
  (await (await openIndex(bytes))?.search(text))?.hits.map(({ row }) => row.code);

test.each(['khai sinh', ''])(
  'what was awaited (%j) makes no difference to what is found',
  async (awaited) => {
    lookAhead(awaited);
    expect(await codesOf('khai sinh')).toEqual(['1.001193']);
    expect(await codesOf('hôn nhân')).toEqual(['1.004873']);
  },
);

test('an answer is there at once when it is asked for again', async () => {
  const index = await openIndex(bytes);
  expect(index?.known('khai sinh')).toBeNull();
  const found = await index?.search('khai sinh');
  expect(index?.known('khai sinh')).toBe(found);
  expect(await index?.search('khai sinh')).toBe(found);
  expect(index?.known('hôn nhân')).toBeNull();
});

test.each(['', '{', '[]', '{"as_of":1}'])('%j is no index', async (text) => {
  expect(await openIndex(new TextEncoder().encode(text))).toBeNull();
});
