import { fail, ok, type Result } from '../../lib/result';
import type { StoreRefusal } from '../port';
import { fromBase64, toBase64 } from './base64';
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
import type { KeptKeys, SealKeys } from './seal-keys';
import type { SealableStore } from './sealed';

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
  /** Told when the host's store does not answer. */
  failed?: () => void;
}): SealableStore {
  const { appId, storage, budgetBytes = nativeBudgetBytes, failed = () => undefined } = options;
  const damaged = new Set<string>();
  const indexName = (slot: Slot) => `${appId}/index/${slot}`;
  const entryName = (key: string, slot: Slot) => `${appId}/entry/${slot}/${escaped(key)}`;
  const read = () => readIndex(storage, indexName);
  const listed = (): NativeIndex => {
    try {
      return read();
    } catch {
      failed();
      return emptyIndex();
    }
  };

  function entryBytes(entries: Map<string, Listed>): number {
    let bytes = 2 * indexName('a').length;
    for (const [key, { slot, length }] of entries) bytes += entryName(key, slot).length + length;
    return bytes;
  }

  function found(key: string, line: Listed | undefined): Packed | null {
    if (!line) return null;
    const packed = fromText(readText(storage, entryName(key, line.slot)));
    const whole = isWhole(packed) && packed.sum === line.sum;
    if (!whole) damaged.add(key);
    return whole ? packed : null;
  }

  /** Cheaper than reading it whole: the outbox asks for what was lost each time it lists. */
  const isThere = (key: string, { slot, length }: Listed): boolean =>
    !damaged.has(key) && readText(storage, entryName(key, slot))?.length === length;

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
    const nextText = indexText(index, next);
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
    damaged.delete(key);
    return ok(undefined);
  }

  async function keyPlace({ id, raw }: SealKeys): Promise<KeptKeys> {
    const index = read();
    const [kept = '', bytes = ''] = index.keys.split(':');
    if (kept) return { id: kept, raw: fromBase64(bytes) };
    if (!raw) throw new Error('No keys to keep');
    const text = indexText({ ...index, keys: `${id}:${toBase64(raw)}` }, index.entries);
    if (!writeIndex(index, text) && read().keys === '') throw new Error('The keys were not kept');
    return { id, raw };
  }

  return {
    kind: 'native',
    keyPlace,
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
      damaged.delete(key);
      if (!old) return;
      // The entry goes before its line in the index: cut in between, it is listed as lost, but nothing private stays.
      removeText(storage, entryName(key, old.slot));
      const next = new Map(index.entries);
      next.delete(key);
      writeIndex(index, indexText(index, next));
    },
    keys: async (prefix) => withPrefix(listed().entries.keys(), prefix),
    async room() {
      const { entries, length, otherLength } = listed();
      return { usedBytes: entryBytes(entries) + length + otherLength, budgetBytes };
    },
    async lost() {
      const missed = Array.from(listed().entries).filter(([key, line]) => !isThere(key, line));
      return withPrefix(
        missed.map(([key]) => key),
        '',
      );
    },
    unreachable: async () => [],
    async clear() {
      const { entries, keys } = listed();
      for (const [key, { slot }] of entries) removeText(storage, entryName(key, slot));
      removeText(storage, indexName('a'));
      removeText(storage, indexName('b'));
      try {
        // Also takes what a write cut half-way left behind without a line in the index.
        storage.clear?.();
      } catch {
        // What the index named is gone already.
      }
      // Another window may still seal with them.
      if (keys) writeIndex(emptyIndex(), indexText({ ...emptyIndex(), keys }, new Map()));
    },
  };
}
