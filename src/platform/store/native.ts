import { fail, ok, type Result } from '../../lib/result';
import type { KeyStore, StoreRefusal } from '../port';
import { escaped } from './escape';
import { withPrefix } from './key-order';
import {
  emptyIndex,
  indexText,
  type Listed,
  type NativeIndex,
  type NativeStorage,
  otherSlot,
  readIndex,
  readText,
  removeText,
  type Slot,
  writeText,
} from './native-index';
import { isWhole, type Packed, pack, unpack } from './packed';
import { fromText, toText } from './packed-text';

/** Zalo erases the oldest data at 5 MB (its documentation, 2026): stay well below, for the app must never lose a draft so. */
const nativeBudgetBytes = 4 * 1024 * 1024;

/**
 * Keeps entries in Zalo's own store. Each entry is written beside the one it replaces, read back, and counts from the
 * moment the index names it; the index itself has two copies. Everything written is ASCII, so lengths are bytes.
 */
export function createNativeStore(options: {
  appId: string;
  storage: NativeStorage;
  budgetBytes?: number;
}): KeyStore {
  const { appId, storage, budgetBytes = nativeBudgetBytes } = options;
  const indexName = (slot: Slot) => `${appId}/index/${slot}`;
  const entryName = (key: string, slot: Slot) => `${appId}/entry/${slot}/${escaped(key)}`;
  const read = () => readIndex(storage, indexName);
  const listed = (): NativeIndex => {
    try {
      return read();
    } catch {
      return emptyIndex();
    }
  };

  function entryBytes(entries: Map<string, Listed>): number {
    let bytes = 2 * indexName('a').length;
    for (const [key, { slot, length }] of entries) bytes += entryName(key, slot).length + length;
    return bytes;
  }

  function found(key: string, line: Listed | undefined): Packed | null {
    const packed = line ? fromText(readText(storage, entryName(key, line.slot))) : null;
    return isWhole(packed) && packed.sum === line?.sum ? packed : null;
  }

  const writeIndex = ({ slot }: NativeIndex, text: string): boolean =>
    writeText(storage, indexName(otherSlot(slot)), text);

  function write(key: string, packed: Packed): Result<void, StoreRefusal> {
    const index = read();
    const old = index.entries.get(key);
    const text = toText(packed);
    const slot = old ? otherSlot(old.slot) : 'a';
    const name = entryName(key, slot);
    const next = new Map(index.entries).set(key, { slot, length: text.length, sum: packed.sum });
    // Until the index is written the old entry stands beside the new one, so both must fit.
    const oldBytes = old ? entryName(key, old.slot).length + old.length : 0;
    const nextText = indexText(index.generation + 1, next);
    const indexBytes = index.length + Math.max(index.otherLength, nextText.length);
    if (entryBytes(next) + oldBytes + indexBytes > budgetBytes) return fail('full');
    if (!writeText(storage, name, text)) {
      removeText(storage, name);
      return fail('broken');
    }
    // An index that could not be read back may yet have been written: what it says now decides. When that cannot be
    // read either, both entries stay, and whichever the index names is whole.
    if (!writeIndex(index, nextText) && read().entries.get(key)?.slot !== slot) {
      removeText(storage, name);
      return fail('broken');
    }
    if (old) removeText(storage, entryName(key, old.slot));
    return ok(undefined);
  }

  return {
    kind: 'native',
    get: async (key) => unpack(found(key, listed().entries.get(key))),
    async set(key, value) {
      const packed = pack(value);
      try {
        return packed ? write(key, packed) : fail('broken');
      } catch {
        return fail('broken');
      }
    },
    async remove(key) {
      const index = listed();
      const old = index.entries.get(key);
      if (!old) return;
      // The entry goes before its line in the index: cut in between, it is listed as lost, but nothing private stays.
      removeText(storage, entryName(key, old.slot));
      const next = new Map(index.entries);
      next.delete(key);
      writeIndex(index, indexText(index.generation + 1, next));
    },
    keys: async (prefix) => withPrefix(listed().entries.keys(), prefix),
    async room() {
      const { entries, length, otherLength } = listed();
      return { usedBytes: entryBytes(entries) + length + otherLength, budgetBytes };
    },
    async lost() {
      const { entries } = listed();
      return withPrefix(entries.keys(), '').filter((key) => !found(key, entries.get(key)));
    },
    async clear() {
      for (const [key, { slot }] of listed().entries) removeText(storage, entryName(key, slot));
      removeText(storage, indexName('a'));
      removeText(storage, indexName('b'));
      try {
        // Also takes what a write cut half-way left behind without a line in the index.
        storage.clear?.();
      } catch {
        // What the index named is gone already.
      }
    },
  };
}
