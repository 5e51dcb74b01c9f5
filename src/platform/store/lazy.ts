import { fail } from '../../lib/result';
import type { KeyStore } from '../port';

/**
 * A store that is chosen at its first call, so that the start does not wait for it. When the choosing itself fails
 * (its file could not be fetched) the call behaves like a broken store and the next one tries again.
 */
export function createLazyStore(choose: () => Promise<KeyStore>): KeyStore {
  let chosen: KeyStore | null = null;
  let choosing: Promise<KeyStore> | null = null;
  async function using<T>(work: (store: KeyStore) => Promise<T>, otherwise: T): Promise<T> {
    try {
      choosing ??= choose();
      chosen = await choosing;
    } catch {
      choosing = null;
      return otherwise;
    }
    return work(chosen);
  }
  return {
    get kind() {
      return chosen?.kind ?? 'memory';
    },
    get: (key) => using((store) => store.get(key), null),
    set: (key, value) => using((store) => store.set(key, value), fail('broken')),
    remove: (key) => using((store) => store.remove(key), undefined),
    keys: (prefix) => using((store) => store.keys(prefix), []),
    room: () => using((store) => store.room(), { usedBytes: 0, budgetBytes: null }),
    lost: () => using((store) => store.lost(), []),
    unreachable: () => using((store) => store.unreachable(), []),
    clear: () => using((store) => store.clear(), undefined),
  };
}
