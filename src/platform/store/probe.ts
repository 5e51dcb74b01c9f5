import type { KeyStore } from '../port';
import type { OpenDatabase } from './database';
import { openIdbDatabase } from './idb-database';
import { createIndexedDbStore } from './indexed-db';
import { createMemoryStore } from './memory';
import { createNativeStore } from './native';
import type { NativeStorage } from './native-index';
import { probeKey } from './note';
import { createPairedStore } from './paired';
import { createSealedStore, type SealableStore } from './sealed';

/** A phone that just woke is slow; longer than this and the screens wait too long for their drafts. */
const probeMs = 5_000;

/** A working database does not wait longer than this for what the host's own store may hold beside it. */
const besideMs = 2_000;

async function proves(store: KeyStore): Promise<boolean> {
  const word = String(Math.random());
  const written = await store.set(probeKey, { json: word });
  // A full store works: what the citizen kept earlier is in it.
  if (!written.ok) return written.error === 'full';
  const back = await store.get(probeKey);
  await store.remove(probeKey);
  return back !== null && 'json' in back && back.json === word;
}

const inTime = <T>(answer: Promise<T>, otherwise: T): Promise<T> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(otherwise), probeMs);
    answer
      .catch(() => otherwise)
      .then((value) => {
        clearTimeout(timer);
        resolve(value);
      });
  });

const works = (store: KeyStore) => inTime(proves(store), false);

/** Web pages that were not loaded over https have no WebCrypto; there nothing is sealed (docs/decisions/0013). */
const sealed = (store: SealableStore): KeyStore =>
  typeof crypto === 'object' && crypto.subtle ? createSealedStore(store) : store;

/**
 * The best store that proves itself by writing and reading back: IndexedDB, with the host's own beside it for when it
 * fails; else the host's own alone; else memory.
 */
export async function chooseStore(options: {
  appId: string;
  open?: OpenDatabase;
  native?: () => Promise<NativeStorage>;
}): Promise<KeyStore> {
  const { appId, open = openIdbDatabase(appId), native } = options;
  const main = (failed?: () => void) => sealed(createIndexedDbStore({ open, ...(failed ? { failed } : {}) }));
  if (native) {
    const spare = (failed: () => void) =>
      inTime<KeyStore | null>(
        native().then((storage) => sealed(createNativeStore({ appId, storage, failed }))),
        null,
      );
    const pair = createPairedStore({ main, spare, works });
    return (await pair.open(besideMs)) ? pair.store : createMemoryStore();
  }
  const alone = main();
  return (await works(alone)) ? alone : createMemoryStore();
}
