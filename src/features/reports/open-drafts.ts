import type { Outbox } from '../../outbox';
import { itemId } from '../../outbox/identity';
import type { KeyStore } from '../../platform/port';
import { dropDraft, type KeptDraft, listDrafts } from './draft-store';
import type { PhotoBox } from './photos/photo-box';

/** The part of the outbox that knows what was sealed. */
export type Sealed = Pick<Outbox, 'item' | 'receipt'>;

/**
 * The drafts that are still to be sent, newest first. An app closed between sealing and letting go of the draft leaves
 * a draft whose report is on its way: it is tidied away, unless she wrote on afterwards.
 */
export async function openDrafts(
  store: KeyStore,
  box: PhotoBox,
  outbox: Sealed,
  now: number,
): Promise<KeptDraft[]> {
  const open: KeptDraft[] = [];
  for (const kept of await listDrafts(store, box, now)) {
    const { draftId, changedAt } = kept.draft;
    // An outbox that does not come (no network for its file) hides no draft: sending it again is still one report.
    const at = await sealedAt(outbox, draftId).catch(() => null);
    if (at !== null && changedAt <= at) await dropDraft(store, box, draftId);
    else open.push(kept);
  }
  return open;
}

/** When the outbox took a draft over; null when it did not, or when the phone has erased what it took. */
async function sealedAt(outbox: Sealed, draftId: string): Promise<number | null> {
  const id = await itemId('report', draftId);
  // In this order: an arrival writes its receipt before its item goes.
  const item = await outbox.item(id);
  if (item && !item.stop?.whole) return item.sealedAt;
  return (await outbox.receipt(id))?.sealedAt ?? null;
}
