import { fail, ok } from '../../lib/result';
import type { KeyStore } from '../port';
import { withPrefix } from './key-order';
import { type Packed, pack, unpack } from './packed';

/** A store that forgets when the page closes: for tests, and for phones where nothing else works. */
export function createMemoryStore(): KeyStore {
  const entries = new Map<string, Packed>();
  return {
    kind: 'memory',
    get: async (key) => unpack(entries.get(key)),
    async set(key, value) {
      const packed = pack(value);
      if (!packed) return fail('broken');
      entries.set(key, packed);
      return ok(undefined);
    },
    async remove(key) {
      entries.delete(key);
    },
    keys: async (prefix) => withPrefix(entries.keys(), prefix),
    async room() {
      let usedBytes = 0;
      for (const { body } of entries.values()) usedBytes += body.length;
      return { usedBytes, budgetBytes: null };
    },
    lost: async () => [],
    unreachable: async () => [],
    async clear() {
      entries.clear();
    },
  };
}
