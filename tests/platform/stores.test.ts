import { createIndexedDbStore } from '../../src/platform/store/indexed-db';
import { createLazyStore } from '../../src/platform/store/lazy';
import { createMemoryStore } from '../../src/platform/store/memory';
import { createNativeStore } from '../../src/platform/store/native';
import { createPretendDatabase, createPretendNative } from './pretend-grounds';
import { describeStore } from './store-conformance';

describeStore('memory', () => {
  const store = createMemoryStore();
  return { store, again: () => store };
});

describeStore('lazy', () => {
  const store = createMemoryStore();
  return { store: createLazyStore(async () => store), again: () => createLazyStore(async () => store) };
});

describeStore('native', () => {
  const storage = createPretendNative();
  const again = () => createNativeStore({ appId: 'app', storage });
  return { store: again(), again };
});

describeStore('IndexedDB', () => {
  const { open } = createPretendDatabase();
  const again = () => createIndexedDbStore({ open, spaceLeft: async () => null });
  return { store: again(), again };
});
