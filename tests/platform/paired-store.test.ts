import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { fail, ok } from '../../src/lib/result';
import type { KeyStore } from '../../src/platform/port';
import { createIndexedDbStore } from '../../src/platform/store/indexed-db';
import { createNativeStore } from '../../src/platform/store/native';
import { createPairedStore } from '../../src/platform/store/paired';
import { chooseStore } from '../../src/platform/store/probe';
import { createPretendDatabase, createPretendNative, dying } from './pretend-grounds';

const never = Number.POSITIVE_INFINITY;

function made() {
  const database = createPretendDatabase();
  const storage = createPretendNative();
  const { open, faults } = database;
  const start = () => chooseStore({ appId: 'app', open, native: async () => storage });
  return {
    ...database,
    storage,
    start,
    breaks: () => {
      faults.fail = never;
      faults.refuseOpen = never;
    },
    heals: () => {
      faults.fail = 0;
      faults.refuseOpen = 0;
    },
  };
}

test('a database closed half-way for good: what is written after goes to the native store and is found', async () => {
  const { start, breaks } = made();
  const store = await start();
  await store.set('draft', { json: 'old' });
  breaks();
  expect(await store.set('draft', { json: 'new' })).toEqual(ok(undefined));
  expect(store.kind).toBe('native');
  expect(await store.get('draft')).toEqual({ json: 'new' });
  expect(await store.keys('')).toEqual(['draft']);
});

test('after a restart in which the database works the newer counts and lies in the database again', async () => {
  const { start, breaks, heals } = made();
  const store = await start();
  await store.set('draft', { json: 'old' });
  await store.set('thrown-away', { json: 1 });
  breaks();
  await store.set('draft', { json: 'new' });
  await store.remove('thrown-away');
  heals();
  const next = await start();
  expect(await next.get('draft')).toEqual({ json: 'new' });
  expect(await next.keys('')).toEqual(['draft']);
  expect(next.kind).toBe('indexeddb');
  breaks();
  const later = await start();
  expect(await later.unreachable()).toEqual(['draft']);
});

test('after a restart in which it does not, what the database alone holds is named, and the rest is there', async () => {
  const { start, breaks, heals } = made();
  const store = await start();
  await store.set('a', { json: 'a' });
  await store.set('b', { json: 'b' });
  breaks();
  await store.set('b', { json: 'b2' });
  const next = await start();
  expect(next.kind).toBe('native');
  expect(await next.get('b')).toEqual({ json: 'b2' });
  expect(await next.get('a')).toBeNull();
  expect(await next.unreachable()).toEqual(['a']);
  expect(await next.lost()).toEqual([]);
  heals();
  const last = await start();
  expect(await last.get('a')).toEqual({ json: 'a' });
  expect(await last.unreachable()).toEqual([]);
});

test('everything erased while the database does not answer is erased there too, once it does', async () => {
  const { start, breaks, heals, kept } = made();
  const store = await start();
  await store.set('a', { json: 'a' });
  breaks();
  await store.get('a');
  await store.clear();
  await store.set('b', { json: 'b' });
  heals();
  const next = await start();
  expect(await next.keys('')).toEqual(['b']);
  expect(kept.size).toBe(1);
});

test('a database that comes back while the app runs is used again, and nobody waits for it', async () => {
  const { open, breaks, heals } = made();
  const storage = createPretendNative();
  let now = 1_000;
  const works = async (store: KeyStore) => (await store.set('~probe', { json: 1 })).ok;
  const { store, open: begin } = createPairedStore({
    main: (failed) => createIndexedDbStore({ open, failed, spaceLeft: async () => null }),
    spare: async (failed) => createNativeStore({ appId: 'app', storage, failed }),
    works,
    now: () => now,
  });
  expect(await begin(0)).toBe(true);
  await store.set('a', { json: 1 });
  breaks();
  await store.set('a', { json: 2 });
  heals();
  expect(store.kind).toBe('native');
  now += 31_000;
  await store.get('a');
  await expect.poll(() => store.kind).toBe('indexeddb');
  expect(await store.get('a')).toEqual({ json: 2 });
});

test('without a native store a failing database is broken, and asked again each time', async () => {
  const { open, breaks, heals } = made();
  const native = async () => {
    throw new Error('planned');
  };
  const store = await chooseStore({ appId: 'app', open, native });
  breaks();
  expect(await store.set('a', { json: 1 })).toEqual(fail('broken'));
  heals();
  expect(await store.set('a', { json: 1 })).toEqual(ok(undefined));
});

test('a full database stays full: it does not spill into the native store', async () => {
  const { start, faults, storage } = made();
  const store = await start();
  const before = new Map(storage.kept);
  faults.quota = 1;
  expect(await store.set('a', { json: 1 })).toEqual(fail('full'));
  expect(storage.kept).toEqual(before);
});

test('a native store that was out of reach for a whole run does not bring the older back over the newer', async () => {
  const { start, breaks, heals, open } = made();
  const first = await start();
  breaks();
  await first.set('draft', { json: 'older' });
  heals();
  const alone = await chooseStore({ appId: 'app', open, native: () => Promise.reject(new Error('planned')) });
  await new Promise((done) => setTimeout(done, 20));
  await alone.set('draft', { json: 'newer' });
  expect(await (await start()).get('draft')).toEqual({ json: 'newer' });
});

test('any writes, removals, failures, cuts and restarts in a row: what was acknowledged is there in the end', async () => {
  // A restart takes time; here it would happen within the same millisecond.
  let clock = 0;
  vi.spyOn(Date, 'now').mockImplementation(() => {
    clock += 100;
    return clock;
  });
  const step = fc.record({
    key: fc.constantFrom('a', 'b', 'c'),
    value: fc.option(fc.nat(), { nil: null }),
    database: fc.constantFrom('works', 'works', 'fails', 'fails-twice', 'fails-once'),
    nativeCalls: fc.option(fc.nat({ max: 40 }), { nil: never }),
    restart: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
      const { open, faults, breaks, heals, storage } = made();
      const phone = { calls: never };
      const native = async () => dying(storage, phone);
      const start = () => chooseStore({ appId: 'app', open, native });
      const possible = new Map<string, (number | null)[]>();
      let store = await start();
      for (const { key, value, database, nativeCalls, restart } of steps) {
        phone.calls = nativeCalls;
        heals();
        if (database === 'fails') breaks();
        else if (database !== 'works') faults.fail = database === 'fails-twice' ? 2 : 1;
        if (restart) store = await start();
        const known = possible.get(key) ?? [null];
        if (value === null) {
          // A removal is not acknowledged: after two failures at once something older may come back, which is no loss.
          await store.remove(key);
          const before = steps.filter((one) => one.key === key).map((one) => one.value);
          possible.set(key, [...known, ...before, null]);
        } else {
          const answer = await store.set(key, { json: value });
          possible.set(key, answer.ok && store.kind !== 'memory' ? [value] : [...known, value]);
        }
      }
      heals();
      phone.calls = never;
      for (let turn = 0; turn < 2; turn++) {
        const after = await start();
        for (const [key, values] of possible) {
          const kept = await after.get(key);
          expect(values).toContain(kept && 'json' in kept ? kept.json : null);
        }
        // A removal that was cut half-way may be told as a loss; nothing else may.
        const cut = steps.some(({ nativeCalls }) => nativeCalls !== never);
        if (!cut) expect(await after.lost()).toEqual([]);
        expect(await after.unreachable()).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);
