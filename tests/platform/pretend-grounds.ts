import type { Database, OpenDatabase } from '../../src/platform/store/database';
import type { NativeStorage } from '../../src/platform/store/native-index';
import type { Packed } from '../../src/platform/store/packed';
import type { KeptKeys } from '../../src/platform/store/seal-keys';

/** Zalo's store in memory: like the real one it gives null for a missing and for an empty text. */
export function createPretendNative(
  kept = new Map<string, string>(),
): NativeStorage & { kept: Map<string, string> } {
  return {
    kept,
    getItem: (key) => kept.get(key) || null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}

/** A phone that dies after so many more calls: nothing of what follows happens. `phone.calls` counts down. */
export function dying(storage: NativeStorage, phone: { calls: number }): NativeStorage {
  const alive = () => {
    if (phone.calls-- <= 0) throw new Error('planned');
  };
  return {
    getItem(key) {
      alive();
      return storage.getItem(key);
    },
    setItem(key, value) {
      alive();
      storage.setItem(key, value);
    },
    removeItem(key) {
      alive();
      storage.removeItem(key);
    },
  };
}

/** What a pretend database does wrong. `quota` and `fail` count down, one failure a write or call. */
interface Faults {
  quota: number;
  fail: number;
  silent: boolean;
  refuseOpen: number;
}

/** A database in memory that can be closed by "the system", be full, fail, or never answer. */
export function createPretendDatabase() {
  const kept = new Map<string, unknown>();
  const sealing: { keys: KeptKeys | null } = { keys: null };
  const faults: Faults = { quota: 0, fail: 0, silent: false, refuseOpen: 0 };
  let opened = 0;
  let closeNow: () => void = () => undefined;

  const open: OpenDatabase = async (onLost) => {
    opened += 1;
    if (faults.refuseOpen-- > 0) throw new DOMException('planned', 'UnknownError');
    let closed = false;
    closeNow = () => {
      closed = true;
      onLost();
    };
    async function answer<T>(work: () => T): Promise<T> {
      if (faults.silent) return new Promise(() => undefined);
      if (closed) throw new DOMException('The connection is closing', 'InvalidStateError');
      if (faults.fail-- > 0)
        throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
      return work();
    }
    const database: Database = {
      get: (key) => answer(() => structuredClone(kept.get(key))),
      put: (key, value: Packed) =>
        answer(() => {
          if (faults.quota-- > 0) throw new DOMException('planned', 'QuotaExceededError');
          kept.set(key, structuredClone(value));
        }),
      delete: (key) => answer(() => void kept.delete(key)),
      keys: () => answer(() => Array.from(kept.keys())),
      clear: () => answer(() => kept.clear()),
      sealKeys: ({ id, seal, name }) =>
        answer(() => {
          sealing.keys ??= { id, seal, name };
          return sealing.keys;
        }),
      bytes: () =>
        answer(() => Array.from(kept.values()).reduce<number>((sum, value) => sum + sizeOf(value), 0)),
      close: () => {
        closed = true;
      },
    };
    return database;
  };
  return { open, kept, sealing, faults, opened: () => opened, systemCloses: () => closeNow() };
}

const sizeOf = (value: unknown): number =>
  typeof value === 'object' && value !== null && 'body' in value && value.body instanceof Uint8Array
    ? value.body.length
    : 0;
