import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fail, ok } from '../../src/lib/result';
import type { Kept } from '../../src/platform/port';
import { createNativeStore } from '../../src/platform/store/native';
import type { NativeStorage } from '../../src/platform/store/native-index';
import { createPretendNative, dying } from './pretend-grounds';

const appId = 'app';
const photo = (size: number): Kept => ({ bytes: new Uint8Array(size).fill(7), type: 'image/jpeg' });

test('a write cut at any point leaves the old value or the new one, and the neighbours whole', async () => {
  for (let calls = 0; calls < 30; calls++) {
    const storage = createPretendNative();
    const before = createNativeStore({ appId, storage });
    await before.set('neighbour', { json: 'n' });
    await before.set('draft', { json: 'old' });
    const answer = await createNativeStore({ appId, storage: dying(storage, { calls }) }).set('draft', {
      json: 'new',
    });
    const after = createNativeStore({ appId, storage });
    const kept = await after.get('draft');
    expect([{ json: 'old' }, { json: 'new' }]).toContainEqual(kept);
    if (answer.ok) expect(kept).toEqual({ json: 'new' });
    expect(await after.get('neighbour')).toEqual({ json: 'n' });
    expect(await after.lost()).toEqual([]);
  }
});

test('any writes, removals and cuts in a row: what was acknowledged is there', async () => {
  const step = fc.record({
    key: fc.constantFrom('a', 'b', 'c'),
    value: fc.option(fc.nat(), { nil: null }),
    calls: fc.option(fc.nat({ max: 14 }), { nil: null }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const storage = createPretendNative();
      const possible = new Map<string, (number | null)[]>();
      for (const { key, value, calls } of steps) {
        const store = createNativeStore({
          appId,
          storage: calls === null ? storage : dying(storage, { calls }),
        });
        const known = possible.get(key) ?? [null];
        if (value === null) {
          await store.remove(key);
          possible.set(key, calls === null ? [null] : [...known, null]);
        } else {
          const answer = await store.set(key, { json: value });
          possible.set(key, answer.ok ? [value] : [...known, value]);
        }
      }
      const store = createNativeStore({ appId, storage });
      for (const [key, values] of possible) {
        const kept = await store.get(key);
        expect(values).toContain(kept && 'json' in kept ? kept.json : null);
      }
    }),
  );
});

test('a write that does not fit is refused before Zalo would erase anything, and the old value stays', async () => {
  const storage = createPretendNative();
  const store = createNativeStore({ appId, storage, budgetBytes: 10_000 });
  await store.set('draft', { json: 'old' });
  const before = new Map(storage.kept);
  expect(await store.set('draft', photo(9_000))).toEqual(fail('full'));
  expect(storage.kept).toEqual(before);
  expect(await store.get('draft')).toEqual({ json: 'old' });
});

test('whatever is written, the phone never holds more than the budget', async () => {
  const write = fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd'), size: fc.nat({ max: 4_000 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(write), async (writes) => {
      const budgetBytes = 8_000;
      let most = 0;
      const ground = createPretendNative();
      const measured: NativeStorage = {
        ...ground,
        setItem(key, value) {
          ground.setItem(key, value);
          const held = Array.from(ground.kept).reduce(
            (sum, [name, text]) => sum + name.length + text.length,
            0,
          );
          most = Math.max(most, held);
        },
      };
      const store = createNativeStore({ appId, storage: measured, budgetBytes });
      for (const { key, size } of writes) await store.set(key, photo(size));
      expect(most).toBeLessThanOrEqual(budgetBytes);
    }),
  );
});

test('an entry that the phone erased or damaged is given as nothing and named as lost, until it is written again', async () => {
  const storage = createPretendNative();
  const store = createNativeStore({ appId, storage });
  for (const key of ['erased', 'damaged', 'whole']) await store.set(key, { json: key });
  storage.kept.delete('app/entry/a/erased');
  const text = storage.kept.get('app/entry/a/damaged') ?? '';
  storage.kept.set('app/entry/a/damaged', text.replace(/.$/, text.endsWith('A') ? 'B' : 'A'));
  expect(await store.get('erased')).toBeNull();
  expect(await store.get('damaged')).toBeNull();
  expect(await store.get('whole')).toEqual({ json: 'whole' });
  expect(await store.lost()).toEqual(['damaged', 'erased']);
  await store.set('erased', { json: 2 });
  await store.remove('damaged');
  expect(await store.lost()).toEqual([]);
});

test('a damaged index falls back to the copy before it', async () => {
  const storage = createPretendNative();
  const store = createNativeStore({ appId, storage });
  await store.set('a', { json: 1 });
  await store.set('b', { json: 2 });
  storage.kept.set('app/index/b', 'half of an ind');
  expect(await store.get('a')).toEqual({ json: 1 });
});

test('a store that refuses every call is broken, not fatal', async () => {
  const store = createNativeStore({ appId, storage: dying(createPretendNative(), { calls: 0 }) });
  expect(await store.set('a', { json: 1 })).toEqual(fail('broken'));
  expect(await store.get('a')).toBeNull();
  expect(await store.keys('')).toEqual([]);
  await store.remove('a');
  await store.clear();
});

test('a call that fails once or twice does not cost what was kept', async () => {
  const cases = Array.from({ length: 16 }, (_, first) => [2, 3].map((count) => ({ first, count }))).flat();
  for (const { first, count } of cases) {
    const storage = createPretendNative();
    const store = createNativeStore({ appId, storage });
    for (const key of ['a', 'b', 'c']) await store.set(key, { json: 'old' });
    let call = 0;
    const flaky: NativeStorage = {
      ...storage,
      getItem(key) {
        call += 1;
        if (call > first && call < first + count) throw new Error('planned');
        return storage.getItem(key);
      },
    };
    const answer = await createNativeStore({ appId, storage: flaky }).set('a', { json: 'new' });
    for (const key of ['b', 'c']) expect(await store.get(key)).toEqual({ json: 'old' });
    const kept = await store.get('a');
    expect([{ json: 'old' }, { json: 'new' }]).toContainEqual(kept);
    if (answer.ok) expect(kept).toEqual({ json: 'new' });
    expect(await store.lost()).toEqual([]);
  }
});

test('where the host cannot remove, what was private is written over', async () => {
  const storage = createPretendNative();
  const stubborn = { ...storage, removeItem: () => undefined, clear: () => undefined };
  const store = createNativeStore({ appId, storage: stubborn });
  await store.set('draft', { json: 'private' });
  const before = storage.kept.get('app/entry/a/draft');
  await store.remove('draft');
  expect(Array.from(storage.kept.values())).not.toContain(before);
  await store.set('draft', { json: 'private' });
  await store.clear();
  expect(Array.from(storage.kept.values()).every((text) => text === '-')).toBe(true);
});

test('two apps on one phone do not see each other', async () => {
  const storage = createPretendNative();
  const [one, two] = ['one', 'two'].map((id) => createNativeStore({ appId: id, storage }));
  expect(await one?.set('a', { json: 1 })).toEqual(ok(undefined));
  expect(await two?.get('a')).toBeNull();
});
