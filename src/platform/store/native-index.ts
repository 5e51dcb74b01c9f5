import { isWhole, pack, unpack } from './packed';
import { fromText, toText } from './packed-text';

/** Zalo's synchronous store, as far as it is needed. Any of them may throw. */
export interface NativeStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
  clear?(): void;
}

/** Two places for each thing: the new goes where the old is not, so that the old stays whole until the new counts. */
export type Slot = 'a' | 'b';

/** What the index knows of an entry: where it is, how long its text is, and its checksum. */
export type Listed = { slot: Slot; length: number; sum: number };

/** The list of entries that count, in its own two slots; the higher generation is the newer. */
export interface NativeIndex {
  generation: number;
  slot: Slot;
  entries: Map<string, Listed>;
  /** The keys that seal the entries, as text; here, for Zalo erases the oldest first, and the index is never old. */
  keys: string;
  /** Length of this copy's text, and of what stands in the other slot. */
  length: number;
  otherLength: number;
}

/** What there is before the first write. */
export const emptyIndex = (): NativeIndex => ({
  generation: 0,
  slot: 'b',
  entries: new Map(),
  keys: '',
  length: 0,
  otherLength: 0,
});

/** The other slot. */
export const otherSlot = (slot: Slot): Slot => (slot === 'a' ? 'b' : 'a');

const isRow = (row: unknown): row is [string, Slot, number, number] =>
  Array.isArray(row) &&
  typeof row[0] === 'string' &&
  (row[1] === 'a' || row[1] === 'b') &&
  typeof row[2] === 'number' &&
  typeof row[3] === 'number';

/** A text read from the store; null when there is none or the store refuses. */
export function readText(storage: NativeStorage, name: string): string | null {
  try {
    return storage.getItem(name);
  } catch {
    return null;
  }
}

function readCopy(text: string | null): Pick<NativeIndex, 'generation' | 'entries' | 'keys'> | null {
  const packed = fromText(text);
  const kept = isWhole(packed) ? unpack(packed) : null;
  const found: unknown = kept && 'json' in kept ? kept.json : null;
  if (!Array.isArray(found) || typeof found[0] !== 'number' || !Array.isArray(found[1])) return null;
  const rows: unknown[] = found[1];
  const entries = new Map<string, Listed>();
  for (const row of rows) {
    if (isRow(row)) entries.set(row[0], { slot: row[1], length: row[2], sum: row[3] });
  }
  return { generation: found[0], entries, keys: typeof found[2] === 'string' ? found[2] : '' };
}

/**
 * The newer whole index; an empty one where there is none. Throws when the store refuses to read: taken for empty, the
 * next write would put an index of one entry over all the others.
 */
export function readIndex(storage: NativeStorage, nameOf: (slot: Slot) => string): NativeIndex {
  const texts = { a: storage.getItem(nameOf('a')), b: storage.getItem(nameOf('b')) };
  const a = readCopy(texts.a);
  const b = readCopy(texts.b);
  const slot = a && (!b || a.generation > b.generation) ? 'a' : 'b';
  return {
    ...emptyIndex(),
    ...(slot === 'a' ? a : b),
    slot,
    length: texts[slot]?.length ?? 0,
    otherLength: texts[otherSlot(slot)]?.length ?? 0,
  };
}

/** The index as the text that is written. */
export function indexText({ generation, keys }: NativeIndex, entries: Map<string, Listed>): string {
  const rows = Array.from(entries, ([key, { slot, length, sum }]) => [key, slot, length, sum]);
  const packed = pack({ json: [generation + 1, rows, ...(keys ? [keys] : [])] });
  return packed ? toText(packed) : '';
}

/** Writes a text and reads it back; says whether it is there. */
export function writeText(storage: NativeStorage, name: string, text: string): boolean {
  try {
    storage.setItem(name, text);
  } catch {
    return false;
  }
  return readText(storage, name) === text;
}

/** Removes a text. An old Zalo's `removeItem` does nothing: there the text is written over, for it may be private. */
export function removeText(storage: NativeStorage, name: string): void {
  try {
    storage.removeItem(name);
    if (storage.getItem(name) !== null) storage.setItem(name, '-');
  } catch {
    // The index no longer names it, so it does not count; it is overwritten when its slot is used again.
  }
}
