import { afterEach, expect, test, vi } from 'vitest';
import { fail, ok } from '../../src/lib/result';
import { createIndexedDbStore } from '../../src/platform/store/indexed-db';
import { createPretendDatabase } from './pretend-grounds';

function made() {
  const database = createPretendDatabase();
  return { ...database, store: createIndexedDbStore({ open: database.open, spaceLeft: async () => 1_000 }) };
}

afterEach(() => {
  vi.useRealTimers();
});

test('a connection that the system closed while the phone slept is opened again without a word', async () => {
  const { store, systemCloses, opened } = made();
  await store.set('a', { json: 1 });
  systemCloses();
  expect(await store.get('a')).toEqual({ json: 1 });
  expect(opened()).toBe(2);
});

test('a connection that breaks in the middle of a call is opened again and the call repeated', async () => {
  const { store, faults } = made();
  await store.set('a', { json: 1 });
  faults.fail = 1;
  expect(await store.set('a', { json: 2 })).toEqual(ok(undefined));
  faults.fail = 1;
  expect(await store.get('a')).toEqual({ json: 2 });
});

test('a full phone refuses the new value as full and keeps the old one', async () => {
  const { store, faults } = made();
  await store.set('a', { json: 'old' });
  faults.quota = 1;
  expect(await store.set('a', { json: 'new' })).toEqual(fail('full'));
  expect(await store.get('a')).toEqual({ json: 'old' });
});

test('a database that fails again and again is broken, and nothing throws', async () => {
  const { store, faults } = made();
  faults.fail = 1000;
  expect(await store.set('a', { json: 1 })).toEqual(fail('broken'));
  expect(await store.get('a')).toBeNull();
  expect(await store.keys('')).toEqual([]);
  expect((await store.room()).usedBytes).toBe(0);
  await store.remove('a');
  await store.clear();
  faults.fail = 0;
  expect(await store.set('a', { json: 1 })).toEqual(ok(undefined));
});

test('a database that does not open once opens at the second try', async () => {
  const { store, faults } = made();
  faults.refuseOpen = 1;
  expect(await store.set('a', { json: 1 })).toEqual(ok(undefined));
});

test('a database that never answers ends as broken and later works again', async () => {
  vi.useFakeTimers();
  const { store, faults } = made();
  faults.silent = true;
  const answer = store.set('a', { json: 1 });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await answer).toEqual(fail('broken'));
  faults.silent = false;
  expect(await store.set('a', { json: 1 })).toEqual(ok(undefined));
});

test('a damaged entry is given as nothing, named as lost, and harms no other', async () => {
  const { store, kept } = made();
  await store.set('a', { json: 'a' });
  await store.set('b', { json: 'b' });
  for (const damage of [{}, null, 'text', { json: true, type: '', body: new Uint8Array([1]), sum: 0 }]) {
    kept.set('a', damage);
    expect(await store.get('a')).toBeNull();
    expect(await store.get('b')).toEqual({ json: 'b' });
    expect(await store.lost()).toEqual(['a']);
  }
  await store.set('a', { json: 1 });
  expect(await store.lost()).toEqual([]);
});

test('the budget is what is used and what the browser still gives', async () => {
  const { store } = made();
  await store.set('a', { bytes: new Uint8Array(40), type: '' });
  expect(await store.room()).toEqual({ usedBytes: 40, budgetBytes: 1_040 });
});

test.each(['writes', 'removes'])(
  'another window that %s the same entry in between is no fault of the database',
  async (what) => {
    const { open } = createPretendDatabase();
    const spaceLeft = async () => 1_000;
    const other = createIndexedDbStore({ open, spaceLeft });
    let times = 0;
    const failed = vi.fn();
    const store = createIndexedDbStore({
      spaceLeft,
      failed,
      open: async (onLost) => {
        const database = await open(onLost);
        return {
          ...database,
          async put(key, value) {
            await database.put(key, value);
            times += 1;
            if (what === 'writes') await other.set(key, { json: `theirs ${times}` });
            else if (times === 1) await other.remove(key);
          },
        };
      },
    });
    expect(await store.set('a', { json: 'ours' })).toEqual(ok(undefined));
    expect(failed).not.toHaveBeenCalled();
  },
);

test('a database that keeps what was there instead of what is written is broken', async () => {
  const { open } = createPretendDatabase();
  const spaceLeft = async () => 1_000;
  await createIndexedDbStore({ open, spaceLeft }).set('a', { json: 'old' });
  const failed = vi.fn();
  const store = createIndexedDbStore({
    spaceLeft,
    failed,
    open: async (onLost) => ({ ...(await open(onLost)), put: async () => undefined }),
  });
  expect(await store.set('a', { json: 'new' })).toEqual(fail('broken'));
  expect(failed).toHaveBeenCalled();
});
