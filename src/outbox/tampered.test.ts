import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createShelf } from './shelf';
import { allStanding } from './standing';
import { createDisk, viewOf } from './testing/memory-store';
import { createWorld, draftOf } from './testing/world';

const kinds = [
  'offline',
  'slow',
  'captive',
  'signed-out',
  'refused',
  'missing',
  'gone',
  'conflict',
  'busy',
  'broken',
];

describe('entries that another app on this phone wrote over', () => {
  test('a problem of no known kind leaves the item readable, without the problem', async () => {
    const world = createWorld();
    const window = world.open();
    world.portal.weather = Array.from({ length: 9 }, () => 'cut-before' as const);
    const sealed = await world.settle(window, window.outbox.seal(draftOf(1)));
    expect(sealed).toMatchObject({ ok: true });
    await world.pass(100);
    const [key, text] = [...world.disk.entries].find(([name]) => name.startsWith('outbox/item/')) ?? ['', ''];
    const kept = JSON.parse(text);
    kept.json.lastProblem = { kind: 'constructor', word: 7 };
    kept.json.stop = { kind: '__proto__', word: '', whole: false };
    world.disk.entries.set(key, JSON.stringify(kept));
    const [item] = await allStanding(createShelf(viewOf(world.disk)));
    expect(item?.payload).not.toBeNull();
    expect(item?.lastProblem).toBeNull();
    expect([...kinds, 'erased']).toContain(item?.stop?.kind);
  });

  test('whatever stands in an entry, the list is read to its end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom('item', 'receipt', 'ledger', 'photo'), fc.json())),
        async (entries) => {
          const disk = createDisk();
          for (const [index, [kind, text]] of entries.entries())
            disk.entries.set(`outbox/${kind}/${index}`, `{"json":${text}}`);
          const shelf = createShelf(viewOf(disk));
          for (const item of await allStanding(shelf)) expect(item.state).toBe('stopped');
          for (const id of await shelf.receiptIds()) await shelf.receipt(id);
        },
      ),
      { numRuns: 30 },
    );
  });
});
