import * as v from 'valibot';
import type { Result } from '../../lib/result';
import type { KeyStore, StoreRefusal } from '../../platform/port';
import { draftShape, isBlank, type ReportDraft, withoutOldPhone } from './draft';
import type { PhotoBox } from './photos/photo-box';

const prefix = 'reports/draft/';
const staleMs = 60 * 60_000;

/** A draft on this phone, with how many photos it has. */
export interface KeptDraft {
  draft: ReportDraft;
  photos: number;
}

/** Keeps a draft under its id. */
export const keepDraft = (store: KeyStore, draft: ReportDraft): Promise<Result<void, StoreRefusal>> =>
  store.set(prefix + draft.draftId, { json: draft });

/** The draft of an id, an old phone number removed for good; null when it was sent, thrown away, or erased by the phone. */
export async function readDraft(
  store: KeyStore,
  draftId: string,
  now = Date.now(),
): Promise<ReportDraft | null> {
  const kept = await store.get(prefix + draftId);
  const read = kept && 'json' in kept ? v.safeParse(draftShape, kept.json) : null;
  if (!read?.success) return null;
  const draft = withoutOldPhone(read.output, now);
  if (draft !== read.output) await keepDraft(store, draft);
  return draft;
}

/** Removes a draft and its photos: first the words, so that half a removal is never offered again. */
export async function dropDraft(store: KeyStore, box: PhotoBox, draftId: string): Promise<void> {
  await store.remove(prefix + draftId);
  await box.clear(draftId);
}

/** The drafts that say something, newest first; blank ones that nobody fills any more are tidied away. */
export async function listDrafts(store: KeyStore, box: PhotoBox, now: number): Promise<KeptDraft[]> {
  const kept: KeptDraft[] = [];
  for (const key of await store.keys(prefix)) {
    const draftId = key.slice(prefix.length);
    const draft = await readDraft(store, draftId, now);
    if (!draft) continue;
    const photos = (await box.list(draftId)).length;
    if (photos > 0 || !isBlank(draft)) kept.push({ draft, photos });
    else if (draft.changedAt < now - staleMs) await dropDraft(store, box, draftId);
  }
  return kept.sort((a, b) => b.draft.changedAt - a.draft.changedAt);
}
