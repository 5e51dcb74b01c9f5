import type { Shelf } from '../store/snapshot';
import type { Change } from '../store/tables';

/** A shelf in memory that behaves like the one in IndexedDB. */
export function fakeShelf(): Shelf & { loads(): number } {
  const records = new Map<string, Change>();
  let version = 0;
  let loads = 0;
  return {
    loads: () => loads,
    version: async () => version,
    async load() {
      loads += 1;
      return { version, records: [...records.values()] };
    },
    async save(base, changes) {
      if (base !== version) return false;
      for (const change of changes) {
        const key = `${change.collection}\n${change.id}`;
        if (change.value) records.set(key, change);
        else records.delete(key);
      }
      version += 1;
      return true;
    },
  };
}
