import { type DBSchema, openDB } from 'idb';
import type { OpenDatabase } from './database';
import type { Packed } from './packed';
import { isKeptKeys, type KeptKeys, type SealKeys } from './seal-keys';

interface Schema extends DBSchema {
  entries: { key: string; value: (Packed & { bytes: number }) | KeptKeys; indexes: { bytes: number } };
}

/** Stands among the entries, where a database of the first version takes it too. */
const keysName = '~keys';

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
      keys: async () => (await db.getAllKeys('entries')).filter((key) => key !== keysName),
      async clear() {
        const change = db.transaction('entries', 'readwrite');
        const keys = await change.store.get(keysName);
        await change.store.clear();
        if (keys) await change.store.put(keys, keysName);
        await change.done;
      },
      async sealKeys({ id, raw, seal, name }: SealKeys) {
        // In one transaction, for two windows may start at the same time.
        const change = db.transaction('entries', 'readwrite', { durability: 'strict' });
        const found = await change.store.get(keysName);
        if (isKeptKeys(found)) return found;
        let kept: KeptKeys = { id, seal, name };
        try {
          await change.store.put(kept, keysName);
        } catch (error) {
          // A web view without a keychain of its own cannot keep keys that nobody can read out.
          if (!raw) throw error;
          kept = { id, raw };
          await change.store.put(kept, keysName);
        }
        await change.done;
        return kept;
      },
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
