import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { usePlatform } from '../../platform/context';
import { blankDraft, type ReportDraft } from './draft';
import { createDraftKeeper, type Saved } from './draft-keeper';
import { dropDraft, readDraft } from './draft-store';
import type { DraftPhoto } from './photos/photo-name';
import { usePhotoBox } from './use-photo-box';

/** What the questions are asked about: one draft, its photos, and whether it is safe on the phone. */
export interface OpenDraft {
  draft: ReportDraft;
  photos: readonly DraftPhoto[];
  saved: Saved | null;
  /** Changes answers; written at once. */
  change(answers: Partial<Omit<ReportDraft, 'draftId' | 'changedAt'>>): void;
  /** Reads the photos again after one was added or removed. */
  photosChanged(): Promise<void>;
  /** Waits until everything typed lies on the phone. */
  settled(): Promise<void>;
  /** Removes the draft and its photos for good. */
  drop(): Promise<void>;
}

/** Opens the draft of an id, or begins it where `fresh`; `gone` when it was sent or thrown away meanwhile. */
export function useDraft(draftId: string, fresh: boolean): OpenDraft | 'opening' | 'gone' {
  const { store } = usePlatform();
  const box = usePhotoBox();
  const [draft, setDraft] = useState<ReportDraft | 'opening' | 'gone'>('opening');
  const [photos, setPhotos] = useState<readonly DraftPhoto[]>([]);
  const [saved, setSaved] = useState<Saved | null>(null);
  const keeper = useMemo(() => createDraftKeeper(store, setSaved), [store]);
  const begin = useRef(fresh);
  // Two changes may come between two renders; the second must not lose the first.
  const latest = useRef<ReportDraft | null>(null);

  const photosChanged = useCallback(async () => setPhotos(await box.list(draftId)), [box, draftId]);

  useEffect(() => {
    let wanted = true;
    void (async () => {
      const kept = await readDraft(store, draftId);
      const listed = await box.list(draftId);
      if (!wanted) return;
      setPhotos(listed);
      if (kept) {
        latest.current = kept;
        setSaved({ at: kept.changedAt });
        setDraft(kept);
      } else if (begin.current) {
        const blank = blankDraft(draftId, Date.now());
        // Laid down before the first answer, so that a reload of the first question is no stranger.
        keeper.keep(blank);
        latest.current = blank;
        setDraft(blank);
      } else setDraft('gone');
    })();
    return () => {
      wanted = false;
    };
  }, [store, box, draftId, keeper]);

  if (draft === 'opening' || draft === 'gone') return draft;
  return {
    draft,
    photos,
    saved,
    change(answers) {
      const next = { ...(latest.current ?? draft), ...answers, changedAt: Date.now() };
      latest.current = next;
      setDraft(next);
      keeper.keep(next);
    },
    photosChanged,
    settled: () => keeper.settled(),
    async drop() {
      await keeper.stop();
      await dropDraft(store, box, draftId);
    },
  };
}
