import { fail, ok, type Result } from '../lib/result';
import type { StoreRefusal } from '../platform/port';
import { itemId, payloadHash } from './identity';
import { sha256Hex } from './sha256';
import { photoKey, type Shelf } from './shelf';
import { release, standing } from './standing';
import type { Draft, OutboxItem } from './types';

/**
 * What sealing found: `now` sealed, sealed `before` with the same words, sealed `before-differently` (the first
 * sealing stands, these words are not in it), or already `sent`.
 */
export interface Sealing {
  id: string;
  how: 'now' | 'before' | 'before-differently' | 'sent';
}

/** Seals a draft: photos first, the item last. A refusal leaves nothing behind and the draft as it was. */
export async function seal(shelf: Shelf, draft: Draft, now: number): Promise<Result<Sealing, StoreRefusal>> {
  const id = await itemId(draft.room, draft.draftId);
  const photos = await named(draft.photos);
  const names = [...photos.keys()];
  const hash = await payloadHash(draft.payload, names);

  // The item before the receipt: an arrival writes the receipt before it takes the item away.
  const before = await standing(shelf, id);
  // It lies where the phone does not read for now: whether these are its words is told once it can be read.
  if (before?.state === 'waiting' && before.payload === null) return fail('broken');
  if (before && !before.stop?.whole)
    return ok({ id, how: before.payloadHash === hash ? 'before' : 'before-differently' });
  if (await shelf.receipt(id)) return ok({ id, how: 'sent' });

  const wrote = await write();
  if (!wrote.ok) {
    await release(shelf, names);
    return wrote;
  }
  // Without it only the telling of a later loss is lost, so it does not undo the sealing.
  await shelf.putLine({ id, room: draft.room, sealedAt: now, shown: draft.shown });
  return ok({ id, how: 'now' });

  async function write(): Promise<Result<void, StoreRefusal>> {
    for (const [name, bytes] of photos) {
      const kept = await shelf.putPhoto(name, bytes);
      if (!kept.ok) return fail(kept.error);
    }
    const kept = await shelf.putItem(item());
    if (!kept.ok) return fail(kept.error);
    // Another window may have tidied the same bytes away before the item could name them.
    const held = new Set(await shelf.photoNames());
    for (const [name, bytes] of photos) if (!held.has(name)) await shelf.putPhoto(name, bytes);
    return ok(undefined);
  }

  function item(): OutboxItem {
    return {
      id,
      room: draft.room,
      payload: draft.payload,
      payloadHash: hash,
      photos: [...photos].map(([sha256, { length }]) => ({
        sha256,
        key: photoKey(sha256),
        size: length,
        sent: false,
      })),
      shown: draft.shown,
      sealedAt: now,
      state: 'waiting',
      attempts: 0,
      nextTryAt: 0,
      lastProblem: null,
      stop: null,
      // An item sealed again after the phone erased it may have gone out before.
      outcomeUnknown: before !== null,
      doubts: 0,
      handedAgain: false,
    };
  }
}

/** Photos by content, in order: the same bytes twice are one photo (`uniqueItems` in the contract). */
async function named(photos: Uint8Array[]): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  for (const bytes of photos) found.set(await sha256Hex(bytes), bytes);
  return found;
}
