import { fail, ok, type Result } from '../../lib/result';
import type { OutboxItem } from '../../outbox';
import type { KeyStore, StoreRefusal } from '../../platform/port';
import { blankDraft, type ReportDraft } from './draft';
import { dropDraft, keepDraft } from './draft-store';
import { createPhotoBox } from './photos/photo-box';
import { bytesOf } from './photos/shrink';

/** The draft that a stopped item was made of, under an id of its own: the old key stays with the old words. */
export function draftOf(
  item: OutboxItem,
  units: readonly { code: string; name: string }[],
  made: Made,
): ReportDraft {
  const { payload, shown } = item;
  const blank = blankDraft(made.draftId, made.now);
  if (!payload) return { ...blank, text: shown.text };
  const { place } = payload;
  const unit = units.find(({ code }) => code === place.unit_code);
  return {
    ...blank,
    way: place.point ? 'position' : 'typed',
    point: place.point ?? null,
    unit: unit ? { code: unit.code, name: unit.name } : null,
    unitText: unit && !place.point ? unit.name : '',
    street: place.street ?? '',
    landmark: place.landmark ?? '',
    text: payload.text,
    category: { code: payload.category, name: shown.category },
    phone: payload.contact?.phone ?? '',
    mayCall: payload.contact !== undefined,
  };
}

/** Id and time of a draft that is being made. */
interface Made {
  draftId: string;
  now: number;
}

/** Lays a draft down again with the photos that the phone still has; a refusal leaves nothing behind. */
export async function layDown(
  store: KeyStore,
  draft: ReportDraft,
  photoKeys: readonly string[],
): Promise<Result<void, StoreRefusal>> {
  // They were encoded anew before they were sealed; once more would only blur them.
  const asTheyAre = async (file: Blob) => ok(await bytesOf(file));
  const box = createPhotoBox({ store, now: () => draft.changedAt, shrink: asTheyAre });
  for (const key of photoKeys) {
    const kept = await store.get(key);
    if (!kept || !('bytes' in kept)) continue;
    const added = await box.add(draft.draftId, new Blob([new Uint8Array(kept.bytes)], { type: kept.type }));
    if (!added.ok) return undo(added.error === 'full' ? 'full' : 'broken');
  }
  const wrote = await keepDraft(store, draft);
  return wrote.ok ? wrote : undo(wrote.error);

  async function undo(why: StoreRefusal) {
    await dropDraft(store, box, draft.draftId);
    return fail(why);
  }
}
