import { describe, expect, test } from 'vitest';
import { fakeShelf } from '../testing/fake-shelf';
import { createSnapshotStore, type Lock, type Shelf } from './snapshot';

interface Shape {
  counts: { value: number };
}

const noLock: Lock = (work) => work();
const open = (shelf: Shelf) => createSnapshotStore<Shape>(shelf, noLock);
const add = (store: ReturnType<typeof open>) =>
  store.transact(async (tx) => {
    const before = (await tx.get('counts', 'n'))?.value ?? 0;
    await tx.put('counts', 'n', { value: before + 1 });
  });
const read = (store: ReturnType<typeof open>) =>
  store.transact(async (tx) => (await tx.get('counts', 'n'))?.value ?? 0);

describe('the snapshot of a preview', () => {
  test('outlives a reload', async () => {
    const shelf = fakeShelf();
    await add(open(shelf));
    expect(await read(open(shelf))).toBe(1);
  });

  test('a removed record stays removed after a reload', async () => {
    const shelf = fakeShelf();
    const store = open(shelf);
    await add(store);
    await store.transact((tx) => tx.delete('counts', 'n'));
    expect(await read(open(shelf))).toBe(0);
  });

  test('two tabs see what the other wrote', async () => {
    const shelf = fakeShelf();
    const [one, two] = [open(shelf), open(shelf)];
    await add(one);
    await add(two);
    await add(one);
    expect(await read(two)).toBe(3);
  });

  test('two tabs that write at once, without any lock, lose nothing', async () => {
    const shelf = fakeShelf();
    const [one, two] = [open(shelf), open(shelf)];
    await Promise.all([add(one), add(two), add(one), add(two)]);
    expect(await read(open(shelf))).toBe(4);
  });

  test('reads everything again only when another tab wrote', async () => {
    const shelf = fakeShelf();
    const store = open(shelf);
    await add(store);
    await read(store);
    await read(store);
    expect(shelf.loads()).toBe(0);
    await add(open(shelf));
    await read(store);
    expect(shelf.loads()).toBe(2);
  });

  test('a shelf that cannot write keeps nothing and says so', async () => {
    const shelf = fakeShelf();
    const store = open({ ...shelf, save: () => Promise.reject(new Error('full')) });
    await expect(add(store)).rejects.toThrow('full');
    expect(await read(store)).toBe(0);
  });
});
