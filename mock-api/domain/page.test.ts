import fc from 'fast-check';
import { expect, test } from 'vitest';
import { page } from './page';

const id = (item: string) => item;

test('walking the cursors shows every item once, in order', () => {
  const lists = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 30 });
  fc.assert(
    fc.property(lists, fc.integer({ min: 1, max: 12 }), (items, limit) => {
      const seen: string[] = [];
      let cursor: string | undefined;
      for (let step = 0; step <= items.length; step += 1) {
        const found = page(items, id, { cursor, limit });
        if (!found.ok) throw new Error('a cursor of ours was refused');
        seen.push(...found.value.items);
        if (found.value.next_cursor === null) break;
        expect(found.value.items).toHaveLength(limit);
        cursor = found.value.next_cursor;
      }
      expect(seen).toEqual(items);
    }),
  );
});

test('a cursor of something else is refused', () => {
  fc.assert(
    fc.property(fc.string(), (cursor) => {
      expect(page(['a', 'b'], id, { cursor, limit: 1 }).ok).toBe(false);
    }),
  );
});
