import { copy } from './copy';
import type { Entry, Range, Storable, Transaction } from './port';

/** Records in memory: collection, id, record. Private to the adapters. */
export type Tables = Map<string, Map<string, Storable>>;

/** One record written, or removed when `value` is null. */
export interface Change {
  collection: string;
  id: string;
  value: Storable | null;
}

/** Writes finished changes into the tables. */
export function apply(tables: Tables, changes: readonly Change[]): void {
  for (const { collection, id, value } of changes) {
    const table = tables.get(collection) ?? new Map<string, Storable>();
    tables.set(collection, table);
    if (value) table.set(id, value);
    else table.delete(id);
  }
}

const wanted = (id: string, range: Range) =>
  id.startsWith(range.prefix ?? '') && (range.after === undefined || id > range.after);

/** A transaction over the tables that gathers its changes aside; `changes()` ends it. */
export function stage<C extends { [K in keyof C]: Storable }>(tables: Tables) {
  const aside: Tables = new Map();
  const removed = new Map<string, Set<string>>();
  let over = false;
  const open = () => {
    if (over) throw new Error('The transaction is over');
  };
  const gone = (collection: string) => {
    const ids = removed.get(collection) ?? new Set<string>();
    removed.set(collection, ids);
    return ids;
  };
  const find = (collection: string, id: string): Storable | null =>
    gone(collection).has(id)
      ? null
      : (aside.get(collection)?.get(id) ?? tables.get(collection)?.get(id) ?? null);

  const tx: Transaction<C> = {
    async get<K extends keyof C & string>(collection: K, id: string) {
      open();
      const value = find(collection, id);
      return value ? (copy(value) as C[K]) : null;
    },
    async put(collection, id, value) {
      open();
      gone(collection).delete(id);
      apply(aside, [{ collection, id, value: copy(value) }]);
    },
    async delete(collection, id) {
      open();
      aside.get(collection)?.delete(id);
      gone(collection).add(id);
    },
    async list<K extends keyof C & string>(collection: K, range: Range = {}) {
      open();
      const ids = new Set([
        ...(tables.get(collection)?.keys() ?? []),
        ...(aside.get(collection)?.keys() ?? []),
      ]);
      const entries: Entry<C[K]>[] = [];
      for (const id of [...ids].filter((one) => wanted(one, range)).sort()) {
        const value = find(collection, id);
        if (value && entries.length < (range.limit ?? Number.POSITIVE_INFINITY))
          entries.push({ id, value: copy(value) as C[K] });
      }
      return entries;
    },
  };

  const changes = (): Change[] => {
    over = true;
    const all: Change[] = [];
    for (const [collection, ids] of removed) for (const id of ids) all.push({ collection, id, value: null });
    for (const [collection, table] of aside)
      for (const [id, value] of table) all.push({ collection, id, value });
    return all;
  };
  return { tx, changes };
}
