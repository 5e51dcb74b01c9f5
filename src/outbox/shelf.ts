import * as v from 'valibot';
import type { Result } from '../lib/result';
import type { KeyStore, StoreRefusal } from '../platform/port';
import { createQueue } from './queue';
import { itemShape, keptReceiptShape, ledgerShape } from './shapes';
import type { KeptReceipt, LedgerLine, OutboxItem } from './types';

const item = 'outbox/item/';
const photo = 'outbox/photo/';
const receipt = 'outbox/receipt/';
const ledger = 'outbox/ledger/';

type Wrote = Promise<Result<void, StoreRefusal>>;

/** The outbox's entries in the phone's store: each item, photo, receipt and ledger line one entry. */
export interface Shelf {
  item(id: string): Promise<OutboxItem | null>;
  /** Whether an entry lies there, readable or not, or lay there until the phone erased it. */
  hasItem(id: string): Promise<boolean>;
  itemIds(): Promise<string[]>;
  /** Items that lie in a store that does not answer for now. */
  awayIds(): Promise<string[]>;
  putItem(item: OutboxItem): Wrote;
  /** Notes that an item was erased, unless it is there after all. */
  noteErased(item: OutboxItem): Promise<void>;
  /** Changes a standing item and gives it back changed; null when nobody keeps it any more. */
  patch(id: string, change: Partial<OutboxItem>): Promise<{ item: OutboxItem; kept: boolean } | null>;
  /** Removes an item and its ledger line, unless `allowed` says no to how it stands; tells whether it did. */
  removeItem(id: string, allowed?: (standing: OutboxItem | null) => boolean): Promise<boolean>;
  photo(sha256: string): Promise<Uint8Array | null>;
  putPhoto(sha256: string, bytes: Uint8Array): Wrote;
  photoNames(): Promise<string[]>;
  removePhoto(sha256: string): Promise<void>;
  receipt(id: string): Promise<KeptReceipt | null>;
  receiptIds(): Promise<string[]>;
  putReceipt(kept: KeptReceipt): Wrote;
  removeReceipt(id: string): Promise<void>;
  line(id: string): Promise<LedgerLine | null>;
  lineIds(): Promise<string[]>;
  putLine(line: LedgerLine): Wrote;
}

/** Key of a photo in the store. */
export const photoKey = (sha256: string) => `${photo}${sha256}`;

/** Lays the outbox out on a store. */
export function createShelf(store: KeyStore): Shelf {
  const oneByOne = createQueue();

  async function read<T>(key: string, shape: v.GenericSchema<unknown, T>): Promise<T | null> {
    const kept = await store.get(key);
    const checked = kept && 'json' in kept ? v.safeParse(shape, kept.json) : null;
    return checked?.success ? checked.output : null;
  }
  const names = async (prefix: string) => (await store.keys(prefix)).map((key) => key.slice(prefix.length));

  const shelf: Shelf = {
    item: (id) => read(item + id, itemShape),
    hasItem: async (id) => (await shelf.itemIds()).includes(id),
    async itemIds() {
      const lost = (await store.lost()).filter((key) => key.startsWith(item));
      return [...new Set([...(await names(item)), ...lost.map((key) => key.slice(item.length))])];
    },
    awayIds: async () =>
      (await store.unreachable()).filter((key) => key.startsWith(item)).map((key) => key.slice(item.length)),
    noteErased: (it) =>
      oneByOne(async () => {
        const there = (await shelf.item(it.id))?.payload || (await shelf.awayIds()).includes(it.id);
        if (!there) await shelf.putItem(it);
      }),
    putItem: (it) => store.set(item + it.id, { json: it }),
    // Without the queue a change begun before a removal would bring the removed item back.
    patch: (id, change) =>
      oneByOne(async () => {
        const standing = await shelf.item(id);
        if (!standing) return null;
        const changed = { ...standing, ...change };
        const wrote = await shelf.putItem(changed);
        return { item: changed, kept: wrote.ok };
      }),
    removeItem: (id, allowed = () => true) =>
      oneByOne(async () => {
        if (!allowed(await shelf.item(id))) return false;
        // The line goes first: a line without its item means "erased by the phone".
        await store.remove(ledger + id);
        await store.remove(item + id);
        return true;
      }),
    async photo(sha256) {
      const kept = await store.get(photo + sha256);
      return kept && 'bytes' in kept ? kept.bytes : null;
    },
    putPhoto: (sha256, bytes) => store.set(photo + sha256, { bytes, type: 'image/jpeg' }),
    photoNames: () => names(photo),
    removePhoto: (sha256) => store.remove(photo + sha256),
    receipt: (id) => read(receipt + id, keptReceiptShape),
    receiptIds: () => names(receipt),
    putReceipt: (kept) => store.set(receipt + kept.id, { json: kept }),
    removeReceipt: (id) => store.remove(receipt + id),
    line: (id) => read(ledger + id, ledgerShape),
    lineIds: () => names(ledger),
    putLine: (it) => store.set(ledger + it.id, { json: it }),
  };
  return shelf;
}
