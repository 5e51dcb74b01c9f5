import { afterEach, expect, test, vi } from 'vitest';
import { fail } from '../../src/lib/result';
import { createLazyStore } from '../../src/platform/store/lazy';
import { createMemoryStore } from '../../src/platform/store/memory';
import { chooseStore } from '../../src/platform/store/probe';
import { createPretendDatabase, createPretendNative } from './pretend-grounds';

const appId = 'app';
const refusing = async () => {
  throw new Error('planned');
};

afterEach(() => {
  vi.useRealTimers();
});

test('a database that proves itself is taken, and the proof leaves no trace', async () => {
  const { open, kept } = createPretendDatabase();
  expect((await chooseStore({ appId, open })).kind).toBe('indexeddb');
  expect(kept.size).toBe(0);
});

test('a full database is taken, for what the citizen kept earlier is in it', async () => {
  const { open, faults } = createPretendDatabase();
  faults.quota = 1;
  expect((await chooseStore({ appId, open })).kind).toBe('indexeddb');
});

test("without a database Zalo's own store is taken, without that the memory", async () => {
  const native = async () => createPretendNative();
  expect((await chooseStore({ appId, open: refusing, native })).kind).toBe('native');
  expect((await chooseStore({ appId, open: refusing })).kind).toBe('memory');
  expect((await chooseStore({ appId, open: refusing, native: refusing })).kind).toBe('memory');
  const deaf = async () => ({ ...createPretendNative(), getItem: () => null });
  expect((await chooseStore({ appId, open: refusing, native: deaf })).kind).toBe('memory');
});

test('a database and a host that never answer do not hold the choice up', async () => {
  vi.useFakeTimers();
  const { open, faults } = createPretendDatabase();
  faults.silent = true;
  const choice = chooseStore({ appId, open, native: () => new Promise(() => undefined) });
  await vi.advanceTimersByTimeAsync(60_000);
  expect((await choice).kind).toBe('memory');
});

test('a store whose file could not be fetched is broken once and tried again', async () => {
  let tries = 0;
  const store = createLazyStore(async () => {
    tries += 1;
    return tries === 1 ? refusing() : createMemoryStore();
  });
  expect(await store.set('a', { json: 1 })).toEqual(fail('broken'));
  expect((await store.set('a', { json: 1 })).ok).toBe(true);
  expect(tries).toBe(2);
});
