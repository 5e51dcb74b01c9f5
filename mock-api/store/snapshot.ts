import type { Storable, Store } from './port';
import { createQueue } from './queue';
import { apply, type Change, stage, type Tables } from './tables';

/** Where a snapshot lies between reloads: every record its own entry, and a number that grows by one a save. */
export interface Shelf {
  /** Number of the last save; 0 before the first. */
  version(): Promise<number>;
  load(): Promise<{ version: number; records: readonly Change[] }>;
  /** Writes all changes at once as version `base + 1`; false, and nothing written, when `base` is not the last. */
  save(base: number, changes: readonly Change[]): Promise<boolean>;
}

/** Runs work while no other tab does; without Web Locks the version check of `save` alone guards. */
export type Lock = <T>(work: () => Promise<T>) => Promise<T>;

const tries = 5;

/** Memory that outlives a reload and is shared by all tabs of one preview. */
export function createSnapshotStore<C extends { [K in keyof C]: Storable }>(
  shelf: Shelf,
  lock: Lock,
): Store<C> {
  const inTurn = createQueue();
  let tables: Tables = new Map();
  let version = 0;

  const catchUp = async () => {
    if ((await shelf.version()) === version) return;
    const stored = await shelf.load();
    tables = new Map();
    apply(tables, stored.records);
    version = stored.version;
  };

  return {
    transact: (work) =>
      inTurn(() =>
        lock(async () => {
          for (let attempt = 0; attempt < tries; attempt += 1) {
            await catchUp();
            const { tx, changes } = stage<C>(tables);
            const result = await work(tx);
            const written = changes();
            if (written.length === 0) return result;
            if (await shelf.save(version, written)) {
              apply(tables, written);
              version += 1;
              return result;
            }
          }
          throw new Error('Other tabs kept writing; the transaction was not kept');
        }),
      ),
  };
}
