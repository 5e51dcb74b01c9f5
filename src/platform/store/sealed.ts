import { fail, ok } from '../../lib/result';
import type { KeyStore } from '../port';
import { createTurns } from './in-turn';
import { withPrefix } from './key-order';
import { isSealedName, kindOf, openName, openValue, sealName, sealValue } from './seal';
import { type KeyPlace, openKeys, type SealKeys } from './seal-keys';
import { isQuota } from './steady-database';

/** A store that has a place for the keys that seal it. */
export type SealableStore = KeyStore & { readonly keyPlace: KeyPlace };

/**
 * Seals what a store keeps, and its names but for their kind. What an earlier version left there in clear is sealed at
 * the first call. What other keys sealed is named by `lost`, by its sealed name, under which it can be removed.
 */
export function createSealedStore(inner: SealableStore): KeyStore {
  const inTurn = createTurns();
  const damaged = new Set<string>();
  // What could not be sealed for want of room still lies there as it was.
  const inClear = new Set<string>();
  // Remembered by name, for a list of names is opened again and again.
  let known = new Map<string, string | null>();
  let keys: SealKeys | null = null;
  let opening: Promise<SealKeys> | null = null;

  /** Before each write: a phone that dropped the database has dropped the keys too. */
  async function freshKeys(): Promise<SealKeys> {
    const now = await openKeys(inner.keyPlace, keys);
    if (now.id !== keys?.id) known = new Map();
    keys = now;
    return now;
  }

  async function open(): Promise<SealKeys> {
    const now = await freshKeys();
    for (const name of (await inner.keys('')).filter((one) => !isSealedName(one))) {
      const [sealed, value] = [await sealName(now, name), await inner.get(name)];
      if (!value) continue;
      const before = await inner.get(sealed);
      const to = before ? null : await sealValue(now, sealed, value);
      if (before || (to && (await inner.set(sealed, to)).ok)) await inner.remove(name);
      else inClear.add(name);
    }
    return now;
  }

  async function opened(): Promise<SealKeys> {
    opening ??= open();
    try {
      await opening;
    } catch (error) {
      opening = null;
      throw error;
    }
    return keys ?? opening;
  }

  async function plainOf(now: SealKeys, name: string): Promise<string | null> {
    if (!isSealedName(name)) return name;
    const before = known.get(name);
    if (before !== undefined) return before;
    const key = await openName(now, name);
    known.set(name, key);
    return key;
  }

  const plainAll = (now: SealKeys, names: string[]) =>
    Promise.all(names.map(async (name) => (await plainOf(now, name)) ?? name));

  return {
    get kind() {
      return inner.kind;
    },
    async get(key) {
      const now = await opened().catch(() => null);
      const name = now && (await sealName(now, key));
      const kept = name && (await inner.get(name));
      if (!now || !name || !kept) return !now || inClear.has(key) ? inner.get(key) : null;
      const value = await openValue(now, name, kept);
      if (!value) damaged.add(key);
      return value;
    },
    set: (key, value) =>
      inTurn(async () => {
        try {
          await opened();
          const now = await freshKeys();
          const name = await sealName(now, key);
          const sealed = await sealValue(now, name, value);
          if (!sealed) return fail('broken');
          const wrote = await inner.set(name, sealed);
          if (!wrote.ok) return wrote;
          damaged.delete(key);
          if (inClear.delete(key)) await inner.remove(key);
          return ok(undefined);
        } catch (error) {
          return fail(isQuota(error) ? 'full' : 'broken');
        }
      }),
    remove: (key) =>
      inTurn(async () => {
        damaged.delete(key);
        const now = await opened().catch(() => null);
        if (now) await inner.remove(await sealName(now, key));
        await inner.remove(key);
      }),
    async keys(prefix) {
      const now = await opened().catch(() => null);
      const names = await inner.keys(kindOf(prefix));
      const plain = now ? await plainAll(now, names) : names;
      return withPrefix(new Set(plain.filter((key) => !isSealedName(key))), prefix);
    },
    room: () => inner.room(),
    async lost() {
      const now = await opened().catch(() => null);
      if (!now) return inner.lost();
      const missed = await plainAll(now, await inner.lost());
      const foreign = (await plainAll(now, await inner.keys(''))).filter(isSealedName);
      return withPrefix(new Set([...missed, ...foreign, ...damaged]), '');
    },
    unreachable: () => inner.unreachable(),
    clear: () =>
      inTurn(async () => {
        damaged.clear();
        await inner.clear();
      }),
  };
}
