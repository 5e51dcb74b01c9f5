import type { City } from '../src/city/types';
import type { Records } from './domain/records';
import { openIdbShelf, webLock } from './store/idb-shelf';
import { createMemoryStore } from './store/memory';
import type { Store } from './store/port';
import { createSnapshotStore } from './store/snapshot';

/** The store of a preview, one a city: kept over a reload where IndexedDB works, else in memory. */
export async function openPreviewStore({ key }: City): Promise<Store<Records>> {
  const name = `pretend-portal-${key}`;
  try {
    return createSnapshotStore<Records>(await openIdbShelf(name), webLock(name));
  } catch {
    return createMemoryStore<Records>();
  }
}
