import { expect, test } from 'vitest';
import { readPages } from './pages';

const book: Record<string, { items: string[]; next_cursor: string | null }> = {
  first: { items: ['a', 'b'], next_cursor: 'second' },
  second: { items: [], next_cursor: 'third' },
  third: { items: ['c'], next_cursor: null },
};

test('a list is read page after page, in order, an empty page between included', async () => {
  const asked: object[] = [];
  const all = await readPages(async (query) => {
    asked.push(query);
    return book[query.cursor ?? 'first'] ?? { items: [], next_cursor: null };
  });
  expect(all).toEqual(['a', 'b', 'c']);
  expect(asked).toEqual([{ limit: 50 }, { limit: 50, cursor: 'second' }, { limit: 50, cursor: 'third' }]);
});

test('cursors that never end do not hold the app', async () => {
  let asked = 0;
  const all = await readPages(async () => {
    asked += 1;
    return { items: [asked], next_cursor: `page-${asked}` };
  });
  expect(all).toEqual([1, 2, 3, 4, 5]);
});

test('half a list is no list: a page that fails fails the whole', async () => {
  const read = async ({ cursor }: { cursor?: string }) => {
    if (cursor) throw new Error('cut');
    return { items: ['a'], next_cursor: 'second' };
  };
  await expect(readPages(read)).rejects.toThrow('cut');
});
