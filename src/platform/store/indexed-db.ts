import { fail, ok } from '../../lib/result';
import type { OpenDatabase } from './database';
import { withPrefix } from './key-order';
import { isWhole, pack, unpack } from './packed';
import type { SealableStore } from './sealed';
import { createSteadyDatabase, isQuota } from './steady-database';

/** How much the origin may keep, in bytes; null where the browser does not tell. */
async function spaceLeft(): Promise<number | null> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined || usage === undefined ? null : Math.max(0, quota - usage);
  } catch {
    return null;
  }
}

/** Keeps entries in IndexedDB. Writes are transactions, read back; a damaged entry is given as null and named by `lost`. */
export function createIndexedDbStore(options: {
  open: OpenDatabase;
  spaceLeft?: () => Promise<number | null>;
  /** Told when the database does not do what it should, also at the second try; a full one is no such thing. */
  failed?: () => void;
}): SealableStore {
  const steady = createSteadyDatabase(options.open);
  const run: typeof steady = (work) =>
    steady(work).catch((error: unknown) => {
      if (!isQuota(error)) options.failed?.();
      throw error;
    });
  const left = options.spaceLeft ?? spaceLeft;
  const damaged = new Set<string>();
  return {
    kind: 'indexeddb',
    keyPlace: (offer) => run((db) => db.sealKeys(offer)),
    async get(key) {
      try {
        const found = await run((db) => db.get(key));
        const kept = unpack(found);
        if (found !== undefined && !kept) damaged.add(key);
        return kept;
      } catch {
        return null;
      }
    },
    async set(key, value) {
      const packed = pack(value);
      if (!packed) return fail('broken');
      try {
        const write = () =>
          run(async (db) => {
            await db.put(key, packed);
            return db.get(key);
          });
        let back = await write();
        if (!isWhole(back) || back.sum !== packed.sum) {
          // Another window may have written or removed it since, which is no fault; unless the same stands there still.
          const before = isWhole(back) ? back.sum : null;
          back = await write();
          if (isWhole(back) && back.sum !== before) back = packed;
        }
        if (!isWhole(back) || back.sum !== packed.sum) {
          options.failed?.();
          return fail('broken');
        }
        damaged.delete(key);
        return ok(undefined);
      } catch (error) {
        return fail(isQuota(error) ? 'full' : 'broken');
      }
    },
    async remove(key) {
      damaged.delete(key);
      await run((db) => db.delete(key)).catch(() => undefined);
    },
    keys: (prefix) =>
      run((db) => db.keys())
        .then((keys) => withPrefix(keys, prefix))
        .catch(() => []),
    async room() {
      const usedBytes = await run((db) => db.bytes()).catch(() => 0);
      const free = await left();
      return { usedBytes, budgetBytes: free === null ? null : usedBytes + free };
    },
    lost: async () => withPrefix(damaged, ''),
    unreachable: async () => [],
    async clear() {
      damaged.clear();
      await run((db) => db.clear()).catch(() => undefined);
    },
  };
}
