import { type DBSchema, openDB } from 'idb';
import type { Lock, Shelf } from './snapshot';
import type { Change } from './tables';

interface Shape extends DBSchema {
  records: { key: [collection: string, id: string]; value: Change };
  meta: { key: 'version'; value: number };
}

/** A shelf in IndexedDB; rejects where the browser has none or refuses it. */
export async function openIdbShelf(name: string): Promise<Shelf> {
  const open = () =>
    openDB<Shape>(name, 1, {
      upgrade(db) {
        db.createObjectStore('records', { keyPath: ['collection', 'id'] });
        db.createObjectStore('meta');
      },
      terminated() {
        // iOS closes the database under memory pressure: the next use opens it again.
        opened = null;
      },
    });
  let opened: ReturnType<typeof open> | null = open();
  const database = () => {
    opened ??= open();
    return opened;
  };
  await database();

  return {
    version: async () => (await (await database()).get('meta', 'version')) ?? 0,
    async load() {
      const tx = (await database()).transaction(['records', 'meta']);
      const [records, version] = await Promise.all([
        tx.objectStore('records').getAll(),
        tx.objectStore('meta').get('version'),
      ]);
      return { version: version ?? 0, records };
    },
    async save(base, changes) {
      const tx = (await database()).transaction(['records', 'meta'], 'readwrite');
      const records = tx.objectStore('records');
      const meta = tx.objectStore('meta');
      if (((await meta.get('version')) ?? 0) !== base) return false;
      for (const change of changes)
        change.value ? records.put(change) : records.delete([change.collection, change.id]);
      meta.put(base + 1, 'version');
      await tx.done;
      return true;
    },
  };
}

/** The lock of this origin where the browser has Web Locks; otherwise work simply runs. */
export function webLock(name: string): Lock {
  return async (work) => {
    // Typed as always there, but missing before Safari 15.4.
    const locks: LockManager | undefined = navigator.locks;
    if (!locks) return work();
    let result: { value: Awaited<ReturnType<typeof work>> } | null = null;
    await locks.request(name, async () => {
      result = { value: await work() };
    });
    if (!result) throw new Error('The lock gave nothing back');
    return (result as { value: Awaited<ReturnType<typeof work>> }).value;
  };
}
