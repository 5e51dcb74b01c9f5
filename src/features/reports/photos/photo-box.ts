import { fail, ok, type Result } from '../../../lib/result';
import { createQueue } from '../../../outbox/queue';
import { sha256Hex } from '../../../outbox/sha256';
import type { KeyStore, StoreRefusal } from '../../../platform/port';
import { isShort, roomLeft } from '../../../platform/room';
import { type DraftPhoto, nameOf, photoOf } from './photo-name';
import type { PhotoRefusal } from './shrink';

/** Why a photo was not added; `enough`: the draft holds as many as the contract allows. */
export type AddRefusal = PhotoRefusal | StoreRefusal | 'enough';

/** What a photo box is made of. `shrink` makes the photo; `spare` asks for a smaller one. */
export interface PhotoBoxParts {
  store: KeyStore;
  shrink(file: Blob, options: { spare: boolean }): Promise<Result<Uint8Array, PhotoRefusal>>;
  now(): number;
}

/** The photos of the drafts on this phone, each its own entry, encoded anew before it touches the store. */
export interface PhotoBox {
  /** Adds a photo; the same picture twice is one photo. `short`: the phone's room for this app runs out. */
  add(draftId: string, file: Blob): Promise<Result<DraftPhoto & { short: boolean }, AddRefusal>>;
  /** The draft's photos in the order they were added. */
  list(draftId: string): Promise<DraftPhoto[]>;
  /** Null when the phone erased it. */
  bytes(draftId: string, id: string): Promise<Uint8Array | null>;
  remove(draftId: string, id: string): Promise<void>;
  /** Removes all photos of a draft, once it is sealed or thrown away. */
  clear(draftId: string): Promise<void>;
  /** Whether to warn now, before a photo is refused: under 3 MB are left. */
  isShort(): Promise<boolean>;
}

/** Most photos in one report (`NewReport` of the contract). */
export const mostPhotos = 5;

// Sealing lays the photos beside the draft's: both must fit, as base64 where the host's store takes only text.
const spareBytes = 6 * 1024 * 1024;
const prefixOf = (draftId: string) => `report-photo/${draftId}/`;

/** Opens the photo box of a store. */
export function createPhotoBox({ store, shrink, now }: PhotoBoxParts): PhotoBox {
  // One after another: two at once would both take the last place, and decoding two needs twice the memory.
  const oneByOne = createQueue();
  let added = 0;

  const box: PhotoBox = {
    add: (draftId, file) =>
      oneByOne(async () => {
        const before = await box.list(draftId);
        if (before.length >= mostPhotos) return fail('enough');
        const made = await shrink(file, { spare: (await roomLeft(store)) < spareBytes });
        if (!made.ok) return made;
        const sha256 = await sha256Hex(made.value);
        const same = before.find((photo) => photo.sha256 === sha256);
        if (same) return ok({ ...same, short: await box.isShort() });
        added += 1;
        const photo = photoOf(nameOf({ at: now(), turn: added, size: made.value.length, sha256 }));
        if (!photo) return fail('broken');
        const kept = await store.set(prefixOf(draftId) + photo.id, { bytes: made.value, type: 'image/jpeg' });
        return kept.ok ? ok({ ...photo, short: await box.isShort() }) : kept;
      }),
    async list(draftId) {
      const prefix = prefixOf(draftId);
      const keys = await store.keys(prefix);
      return keys.map((key) => photoOf(key.slice(prefix.length))).filter((photo) => photo !== null);
    },
    async bytes(draftId, id) {
      const kept = await store.get(prefixOf(draftId) + id);
      return kept && 'bytes' in kept ? kept.bytes : null;
    },
    remove: (draftId, id) => store.remove(prefixOf(draftId) + id),
    async clear(draftId) {
      for (const key of await store.keys(prefixOf(draftId))) await store.remove(key);
    },
    isShort: async () => isShort(await roomLeft(store)),
  };
  return box;
}
