import { describe, expect, test } from 'vitest';
import { fakeShelf } from '../testing/fake-shelf';
import { createMemoryStore } from './memory';
import type { Store } from './port';
import { createSnapshotStore } from './snapshot';

interface Shape {
  notes: { text: string; tags: string[] };
  photos: { bytes: Uint8Array };
}

const adapters: [string, () => Store<Shape>][] = [
  ['memory', () => createMemoryStore<Shape>()],
  ['snapshot', () => createSnapshotStore<Shape>(fakeShelf(), (work) => work())],
];

describe.each(adapters)('the %s store', (_, open) => {
  const note = (text: string): Shape['notes'] => ({ text, tags: [] });

  test('gives back what was put, and null for what was not', async () => {
    const store = open();
    await store.transact((tx) => tx.put('notes', 'a', note('one')));
    expect(await store.transact((tx) => tx.get('notes', 'a'))).toEqual(note('one'));
    expect(await store.transact((tx) => tx.get('notes', 'b'))).toBeNull();
  });

  test('keeps bytes as bytes', async () => {
    const store = open();
    await store.transact((tx) => tx.put('photos', 'p', { bytes: Uint8Array.of(255, 216) }));
    const kept = await store.transact((tx) => tx.get('photos', 'p'));
    expect(kept?.bytes).toEqual(Uint8Array.of(255, 216));
  });

  test('shares nothing with what was put or given', async () => {
    const store = open();
    const mine = note('one');
    await store.transact((tx) => tx.put('notes', 'a', mine));
    mine.tags.push('later');
    const given = await store.transact((tx) => tx.get('notes', 'a'));
    given?.tags.push('later');
    expect(await store.transact((tx) => tx.get('notes', 'a'))).toEqual(note('one'));
  });

  test('lists by order of ids, by prefix, after an id, up to a limit', async () => {
    const store = open();
    await store.transact(async (tx) => {
      for (const id of ['b2', 'a1', 'b10', 'c']) await tx.put('notes', id, note(id));
    });
    const ids = async (range?: Parameters<Parameters<Parameters<typeof store.transact>[0]>[0]['list']>[1]) =>
      (await store.transact((tx) => tx.list('notes', range))).map(({ id }) => id);
    expect(await ids()).toEqual(['a1', 'b10', 'b2', 'c']);
    expect(await ids({ prefix: 'b' })).toEqual(['b10', 'b2']);
    expect(await ids({ after: 'b10' })).toEqual(['b2', 'c']);
    expect(await ids({ after: 'a1', limit: 1 })).toEqual(['b10']);
  });

  test('sees its own writes and removals inside a transaction', async () => {
    const store = open();
    await store.transact((tx) => tx.put('notes', 'a', note('one')));
    await store.transact(async (tx) => {
      await tx.delete('notes', 'a');
      await tx.put('notes', 'b', note('two'));
      expect(await tx.get('notes', 'a')).toBeNull();
      expect((await tx.list('notes')).map(({ id }) => id)).toEqual(['b']);
      await tx.put('notes', 'a', note('again'));
      expect(await tx.get('notes', 'a')).toEqual(note('again'));
    });
    expect(await store.transact((tx) => tx.list('notes'))).toHaveLength(2);
  });

  test('keeps nothing of a transaction that fails, and goes on', async () => {
    const store = open();
    const failing = store.transact(async (tx) => {
      await tx.put('notes', 'a', note('half'));
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await store.transact((tx) => tx.get('notes', 'a'))).toBeNull();
  });

  test('runs transactions one after another', async () => {
    const store = open();
    const add = () =>
      store.transact(async (tx) => {
        const before = Number((await tx.get('notes', 'n'))?.text ?? 0);
        await new Promise((done) => setTimeout(done, 0));
        await tx.put('notes', 'n', note(String(before + 1)));
      });
    await Promise.all([add(), add(), add(), add()]);
    expect((await store.transact((tx) => tx.get('notes', 'n')))?.text).toBe('4');
  });

  test('a transaction that is over does nothing any more', async () => {
    const store = open();
    const kept = await store.transact(async (tx) => ({ tx }));
    await expect(kept.tx.put('notes', 'late', note('late'))).rejects.toThrow('over');
  });
});
