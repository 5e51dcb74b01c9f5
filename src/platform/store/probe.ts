import type { KeyStore } from '../port';
import type { OpenDatabase } from './database';
import { openIdbDatabase } from './idb-database';
import { createIndexedDbStore } from './indexed-db';
import { createMemoryStore } from './memory';
import { createNativeStore } from './native';
import type { NativeStorage } from './native-index';

const probeKey = '~probe';

/** A phone that just woke is slow; longer than this and the screens wait too long for their drafts. */
const probeMs = 5_000;

async function works(store: KeyStore): Promise<boolean> {
  const word = String(Math.random());
  const written = await store.set(probeKey, { json: word });
  // A full store works: what the citizen kept earlier is in it.
  if (!written.ok) return written.error === 'full';
  const back = await store.get(probeKey);
  await store.remove(probeKey);
  return back !== null && 'json' in back && back.json === word;
}

const inTime = (answer: Promise<boolean>): Promise<boolean> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), probeMs);
    answer
      .catch(() => false)
      .then((yes) => {
        clearTimeout(timer);
        resolve(yes);
      });
  });

/** The best store that proves itself by writing and reading back: IndexedDB, else the host's own, else memory. */
export async function chooseStore(options: {
  appId: string;
  open?: OpenDatabase;
  native?: () => Promise<NativeStorage>;
}): Promise<KeyStore> {
  const { appId, open = openIdbDatabase(appId), native } = options;
  const indexed = createIndexedDbStore({ open });
  if (await inTime(works(indexed))) return indexed;
  if (native) {
    let kept: KeyStore | null = null;
    const tried = native().then((storage) => {
      kept = createNativeStore({ appId, storage });
      return works(kept);
    });
    if ((await inTime(tried)) && kept) return kept;
  }
  return createMemoryStore();
}
