import { fail, ok } from '../../lib/result';
import type { Kept, KeyStore } from '../../platform/port';

/** One window's life: a dead window's promises never settle, as after a reload. */
export interface Life {
  dead: boolean;
  /** Writes left until the window dies; null is forever. */
  writesLeft: number | null;
}

/** The phone's disk in tests: what is on it, and whether it takes more. */
export interface Disk {
  entries: Map<string, string>;
  /** Refuses a write of this key as "full" when it says so. */
  fullFor(key: string): boolean;
  /** Keys that the store itself misses. */
  lost: string[];
  /** Keys that it does not hand out for now; `silently`: without saying so. */
  away: Set<string>;
  silently: boolean;
}

/** An empty disk. */
export const createDisk = (): Disk => ({
  entries: new Map(),
  fullFor: () => false,
  lost: [],
  away: new Set(),
  silently: false,
});

/** A window's view of the disk; each operation takes a turn of the event loop. */
export function viewOf(disk: Disk, life: Life = { dead: false, writesLeft: null }): KeyStore {
  const turn = async () => {
    await new Promise((done) => setImmediate(done));
    if (life.dead) await new Promise(() => undefined);
  };
  const write = async () => {
    await turn();
    if (life.writesLeft === null) return;
    life.writesLeft -= 1;
    if (life.writesLeft >= 0) return;
    life.dead = true;
    await new Promise(() => undefined);
  };
  return {
    kind: 'memory',
    async get(key) {
      await turn();
      const text = disk.away.has(key) ? undefined : disk.entries.get(key);
      return text === undefined ? null : read(text);
    },
    async set(key, value) {
      await write();
      if (disk.fullFor(key)) return fail('full');
      disk.entries.set(
        key,
        'bytes' in value ? `b${value.type} ${[...value.bytes].join()}` : JSON.stringify(value),
      );
      return ok(undefined);
    },
    async remove(key) {
      await write();
      disk.entries.delete(key);
    },
    async keys(prefix) {
      await turn();
      return [...disk.entries.keys()].filter((key) => key.startsWith(prefix)).sort();
    },
    room: async () => ({ usedBytes: 0, budgetBytes: null }),
    lost: async () => disk.lost,
    unreachable: async () => (disk.silently ? [] : [...disk.away]),
    async clear() {
      disk.entries.clear();
    },
  };
}

function read(text: string): Kept | null {
  if (!text.startsWith('b')) return text.startsWith('{') ? { json: JSON.parse(text).json } : null;
  const [type = '', list = ''] = text.slice(1).split(' ');
  return { bytes: Uint8Array.from(list ? list.split(',') : [], Number), type };
}
