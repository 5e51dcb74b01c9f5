import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { ok } from '../../src/lib/result';
import { createIndexedDbStore } from '../../src/platform/store/indexed-db';
import { createNativeStore } from '../../src/platform/store/native';
import { chooseStore } from '../../src/platform/store/probe';
import { kindOf } from '../../src/platform/store/seal';
import { createSealedStore } from '../../src/platform/store/sealed';
import { createPretendDatabase, createPretendNative } from './pretend-grounds';

const code = '000.00.00.H00-261121-0001';
const words = 'Nắp cống vỡ trước ngõ 27';

/** Everything that lies on a ground, as one text. */
const dump = (kept: Map<string, unknown>) =>
  Array.from(kept, ([name, value]) =>
    typeof value === 'object' && value !== null && 'body' in value && value.body instanceof Uint8Array
      ? `${name} ${JSON.stringify(value)} ${new TextDecoder().decode(value.body)}`
      : `${name} ${String(value)}`,
  ).join('\n');

/** A text and the other forms in which it could lie somewhere. */
function forms(text: string): string[] {
  const bytes = Buffer.from(text);
  // The middle of the base64 text stands in it wherever the text begins.
  const base64 = [0, 1, 2].map((at) =>
    Buffer.concat([Buffer.alloc(at), bytes])
      .toString('base64')
      .slice(at + 4, -4),
  );
  return [text, bytes.toString('hex'), JSON.stringify(text).slice(1, -1), ...base64];
}

function grounds() {
  const database = createPretendDatabase();
  const storage = createPretendNative();
  return {
    database,
    storage,
    indexed: () => createIndexedDbStore({ open: database.open, spaceLeft: async () => null }),
    native: () => createNativeStore({ appId: 'app', storage }),
  };
}

test('what lies on the phone shows no code, no number and no word, only what kind of thing it is', async () => {
  const { database, storage, indexed, native } = grounds();
  for (const store of [createSealedStore(indexed()), createSealedStore(native())]) {
    await store.set(`dossiers/followed/${code}`, { json: { code, words, phone: '0900000001' } });
    await store.set(`report-photo/mau/${code}`, { bytes: new TextEncoder().encode(words), type: words });
  }
  for (const text of [dump(database.kept), dump(storage.kept)]) {
    for (const secret of [code, words, '0900000001']) {
      for (const form of forms(secret)) expect(text).not.toContain(form);
    }
    expect(text).toContain('dossiers/followed/');
  }
});

test('only short lower-case words at the beginning of a key count as its kind', () => {
  expect(kindOf('dossiers/followed/000.00')).toBe('dossiers/followed/');
  expect(kindOf('reports/draft/abcdefghijklmnopqrstuv/x')).toBe('reports/draft/');
  expect(kindOf('app/unit')).toBe('app/');
  expect(kindOf('0900000001/a')).toBe('');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (key, more) => {
      // Else looking for a beginning would miss what begins so.
      expect(kindOf(key + more).startsWith(kindOf(key))).toBe(true);
    }),
  );
});

test('what an earlier version left in clear is read, found by its beginning, and sealed', async () => {
  const { database, storage, indexed, native } = grounds();
  for (const make of [indexed, native]) {
    const earlier = make();
    await earlier.set(`dossiers/followed/${code}`, { json: words });
    await earlier.set('report-photo/a', { bytes: new Uint8Array([1]), type: 'image/jpeg' });
    const store = createSealedStore(make());
    expect(await store.keys('dossiers/')).toEqual([`dossiers/followed/${code}`]);
    expect(await store.get(`dossiers/followed/${code}`)).toEqual({ json: words });
    expect(await createSealedStore(make()).get('report-photo/a')).toEqual({
      bytes: new Uint8Array([1]),
      type: 'image/jpeg',
    });
  }
  expect(dump(database.kept)).not.toContain(code);
  expect(dump(storage.kept)).not.toContain(code);
});

test('what cannot be sealed for want of room is read as it is, and goes with its next write or removal', async () => {
  const storage = createPretendNative();
  const make = () => createNativeStore({ appId: 'app', storage, budgetBytes: 1_900 });
  const earlier = make();
  await earlier.set('draft', { json: words.repeat(12) });
  await earlier.set('other', { json: words });
  const store = createSealedStore(make());
  expect(await store.get('draft')).toEqual({ json: words.repeat(12) });
  expect(await store.get('other')).toEqual({ json: words });
  expect(await store.keys('')).toEqual(['draft', 'other']);
  expect(await store.set('draft', { json: 'short' })).toEqual(ok(undefined));
  expect(await store.get('draft')).toEqual({ json: 'short' });
  await store.remove('draft');
  expect(await store.get('draft')).toBeNull();
  expect(await createSealedStore(make()).keys('')).toEqual(['other']);
});

test('an entry that was changed, or moved under another name, is given as nothing and named as lost', async () => {
  const { database, indexed } = grounds();
  const store = createSealedStore(indexed());
  await store.set('a', { json: 1 });
  const [first] = Array.from(database.kept);
  await store.set('b', { json: 2 });
  const [, second] = Array.from(database.kept);
  database.kept.set(second?.[0] ?? '', first?.[1]);
  expect(await store.get('b')).toBeNull();
  expect(await store.get('a')).toEqual({ json: 1 });
  expect(await store.lost()).toEqual(['b']);
  await store.set('b', { json: 3 });
  expect(await store.lost()).toEqual([]);
});

test('when the keys are gone, what they sealed is told by its kind and can be put away; new things are kept', async () => {
  const { database, indexed } = grounds();
  const before = createSealedStore(indexed());
  await before.set('reports/draft/abc', { json: words });
  database.sealing.keys = null;
  const store = createSealedStore(indexed());
  expect(await store.keys('')).toEqual([]);
  expect(await store.get('reports/draft/abc')).toBeNull();
  const [lost = ''] = await store.lost();
  expect(lost).toMatch(/^reports\/draft\/:/);
  expect(await store.get(lost)).toBeNull();
  await store.set('reports/draft/abc', { json: 'new' });
  expect(await store.get('reports/draft/abc')).toEqual({ json: 'new' });
  await store.remove(lost);
  expect(await store.lost()).toEqual([]);
  expect(await store.keys('')).toEqual(['reports/draft/abc']);
});

test('a phone that drops the whole database under a running app loses nothing that is written after', async () => {
  const { database, indexed } = grounds();
  const store = createSealedStore(indexed());
  await store.set('a', { json: 1 });
  database.kept.clear();
  database.sealing.keys = null;
  await store.set('b', { json: 2 });
  expect(await createSealedStore(indexed()).get('b')).toEqual({ json: 2 });
});

test('a window that seals on after another one erased everything still writes what can be read', async () => {
  const { indexed, native } = grounds();
  for (const make of [indexed, native]) {
    const [one, two] = [createSealedStore(make()), createSealedStore(make())];
    await one.set('a', { json: 1 });
    expect(await two.get('a')).toEqual({ json: 1 });
    await one.clear();
    await two.set('b', { json: 2 });
    expect(await one.keys('')).toEqual(['b']);
    expect(await createSealedStore(make()).get('b')).toEqual({ json: 2 });
  }
});

test('two windows that start at the same time seal with the same keys', async () => {
  const { indexed } = grounds();
  const [one, two] = [createSealedStore(indexed()), createSealedStore(indexed())];
  await Promise.all([one.set('a', { json: 1 }), two.set('b', { json: 2 })]);
  expect(await one.get('b')).toEqual({ json: 2 });
  expect(await two.keys('')).toEqual(['a', 'b']);
});

test('keys that give way to no reader are kept as bytes instead', async () => {
  const { database, indexed } = grounds();
  const store = createSealedStore(indexed());
  const raw = crypto.getRandomValues(new Uint8Array(64));
  database.sealing.keys = { id: 'x', raw };
  await store.set('a', { json: 1 });
  expect(await createSealedStore(indexed()).get('a')).toEqual({ json: 1 });
});

test('a page without WebCrypto keeps its things as they are', async () => {
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
  const { open, kept } = createPretendDatabase();
  const store = await chooseStore({ appId: 'app', open });
  await store.set('app/unit', { json: 1 });
  expect(Array.from(kept.keys())).toEqual(['app/unit']);
});
