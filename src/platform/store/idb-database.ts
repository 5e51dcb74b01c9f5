import { type DBSchema, openDB } from 'idb';
import type { OpenDatabase } from './database';
import type { Packed } from './packed';

interface Schema extends DBSchema {
  entries: { key: string; value: Packed & { bytes: number }; indexes: { bytes: number } };
}

/** The real database under the IndexedDB store. The origin is shared inside Zalo, so its name begins with the app's id. */
export const openIdbDatabase =
  (appId: string): OpenDatabase =>
  async (onLost) => {
    const db = await openDB<Schema>(`${appId}-store`, 1, {
      upgrade: (fresh) => fresh.createObjectStore('entries').createIndex('bytes', 'bytes'),
      // A newer version of the app in another window wants to change the schema: let it.
      blocking: () => {
        db.close();
        onLost();
      },
      terminated: onLost,
    });
    return {
      get: (key) => db.get('entries', key),
      async put(key, value) {
        const change = db.transaction('entries', 'readwrite', { durability: 'strict' });
        await Promise.all([change.store.put({ ...value, bytes: value.body.length }, key), change.done]);
      },
      delete: (key) => db.delete('entries', key),
      keys: () => db.getAllKeys('entries'),
      clear: () => db.clear('entries'),
      async bytes() {
        let sum = 0;
        // A key cursor over the index adds the sizes up without loading a photo.
        let cursor = await db.transaction('entries').store.index('bytes').openKeyCursor();
        while (cursor) {
          sum += cursor.key;
          cursor = await cursor.continue();
        }
        return sum;
      },
      close: () => db.close(),
    };
  };
