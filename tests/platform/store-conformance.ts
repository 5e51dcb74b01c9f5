import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ok } from '../../src/lib/result';
import type { Kept, KeyStore } from '../../src/platform/port';

/** Any key, among them names that JavaScript objects have, lone surrogates, and characters beyond U+FFFF. */
const anyKey = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', '__proto__', 'constructor', '_005f', '\ud800', '\uffff', '\u{10000}', 'a/b|c'),
);

/** Any value; JSON goes through text once, for minus zero is no JSON. */
const anyKept: fc.Arbitrary<Kept> = fc.oneof(
  fc.json().map((text): Kept => ({ json: JSON.parse(text) })),
  fc.record({ bytes: fc.uint8Array({ maxLength: 300 }), type: fc.string({ unit: 'binary' }) }),
);

const codePoints = (text: string) => Array.from(text, (sign) => sign.codePointAt(0) ?? 0);

function inOrder(keys: string[]): boolean {
  return keys.slice(1).every((key, before) => {
    const [left, right] = [codePoints(keys[before] ?? ''), codePoints(key)];
    const at = left.findIndex((point, index) => point !== right[index]);
    return at === -1 ? left.length < right.length : right[at] !== undefined && (left[at] ?? 0) < right[at];
  });
}

/** What every store must do, whatever it stands on. `make` gives an empty one; `again` one on the same ground. */
export function describeStore(name: string, make: () => { store: KeyStore; again: () => KeyStore }): void {
  describe(`the ${name} store`, () => {
    test('any value under any key comes back the same, also after a restart', async () => {
      await fc.assert(
        fc.asyncProperty(fc.dictionary(anyKey, anyKept, { noNullPrototype: false }), async (values) => {
          const { store, again } = make();
          const entries = Object.entries(values);
          for (const [key, value] of entries) expect(await store.set(key, value)).toEqual(ok(undefined));
          const restarted = again();
          for (const [key, value] of entries) expect(await restarted.get(key)).toEqual(value);
          const keys = await restarted.keys('');
          expect(new Set(keys)).toEqual(new Set(entries.map(([key]) => key)));
          expect(inOrder(keys)).toBe(true);
          expect(await restarted.lost()).toEqual([]);
        }),
        { numRuns: 60 },
      );
    });

    test('the last of two values counts, and a removed one is gone', async () => {
      const { store, again } = make();
      await store.set('draft', { json: 1 });
      await store.set('draft', { bytes: new Uint8Array([1, 2]), type: 'image/jpeg' });
      expect(await again().get('draft')).toEqual({ bytes: new Uint8Array([1, 2]), type: 'image/jpeg' });
      await store.remove('draft');
      await store.remove('draft');
      expect(await again().get('draft')).toBeNull();
      expect(await again().keys('')).toEqual([]);
    });

    test('two writes of one key at the same time both end well', async () => {
      const { store } = make();
      const both = await Promise.all([store.set('a', { json: 1 }), store.set('a', { json: 2 })]);
      expect(both).toEqual([ok(undefined), ok(undefined)]);
      expect(await store.get('a')).toEqual({ json: 2 });
    });

    test('keys are found by their beginning', async () => {
      const { store } = make();
      for (const key of ['report/2', 'report/10', 'dossier/1', 'report']) await store.set(key, { json: key });
      expect(await store.keys('report/')).toEqual(['report/10', 'report/2']);
    });

    test('what was handed in or out may be changed without changing what is kept', async () => {
      const { store } = make();
      const bytes = new Uint8Array([1, 2, 3]);
      await store.set('photo', { bytes, type: 'image/jpeg' });
      bytes[0] = 9;
      const out = await store.get('photo');
      if (out && 'bytes' in out) out.bytes[1] = 9;
      expect(await store.get('photo')).toEqual({ bytes: new Uint8Array([1, 2, 3]), type: 'image/jpeg' });
    });

    test('what is no JSON is refused and touches nothing', async () => {
      const { store } = make();
      await store.set('a', { json: 'old' });
      const round: { self?: unknown } = {};
      round.self = round;
      for (const json of [round, undefined, () => 1, 10n]) {
        expect(await store.set('a', { json })).toEqual({ ok: false, error: 'broken' });
      }
      expect(await store.get('a')).toEqual({ json: 'old' });
    });

    test('room grows with what is kept, and deleting everything leaves nothing', async () => {
      const { store, again } = make();
      const before = (await store.room()).usedBytes;
      await store.set('photo', { bytes: new Uint8Array(5000), type: 'image/jpeg' });
      expect((await store.room()).usedBytes).toBeGreaterThanOrEqual(before + 5000);
      await store.clear();
      expect(await again().keys('')).toEqual([]);
      expect(await again().get('photo')).toBeNull();
    });
  });
}
