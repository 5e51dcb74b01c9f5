import { createIndexedDbStore } from '../../src/platform/store/indexed-db';
import { createLazyStore } from '../../src/platform/store/lazy';
import { createMemoryStore } from '../../src/platform/store/memory';
import { createNativeStore } from '../../src/platform/store/native';
import { chooseStore } from '../../src/platform/store/probe';
import { createSealedStore } from '../../src/platform/store/sealed';
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

describeStore('sealed native', () => {
  const storage = createPretendNative();
  const again = () => createSealedStore(createNativeStore({ appId: 'app', storage }));
  return { store: again(), again };
});

describeStore('sealed IndexedDB', () => {
  const { open } = createPretendDatabase();
  const again = () => createSealedStore(createIndexedDbStore({ open, spaceLeft: async () => null }));
  return { store: again(), again };
});

describeStore('chosen (IndexedDB with the native one beside it)', () => {
  const { open } = createPretendDatabase();
  const storage = createPretendNative();
  const again = () => createLazyStore(() => chooseStore({ appId: 'app', open, native: async () => storage }));
  return { store: again(), again };
});

describeStore('chosen (native, for IndexedDB does not open)', () => {
  const { open, faults } = createPretendDatabase();
  faults.refuseOpen = Number.POSITIVE_INFINITY;
  const storage = createPretendNative();
  const again = () => createLazyStore(() => chooseStore({ appId: 'app', open, native: async () => storage }));
  return { store: again(), again };
});
