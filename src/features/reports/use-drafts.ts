import { useCallback, useEffect, useState } from 'react';
import { usePlatform } from '../../platform/context';
import { dropDraft, type KeptDraft, listDrafts } from './draft-store';
import { usePhotoBox } from './use-photo-box';

/** The drafts on this phone, newest first, and how to drop one; null until they were read. */
export function useDrafts(): { drafts: readonly KeptDraft[] | null; drop(draftId: string): Promise<void> } {
  const { store } = usePlatform();
  const box = usePhotoBox();
  const [drafts, setDrafts] = useState<readonly KeptDraft[] | null>(null);
  const look = useCallback(async () => setDrafts(await listDrafts(store, box, Date.now())), [store, box]);
  useEffect(() => {
    void look();
  }, [look]);
  return {
    drafts,
    async drop(draftId) {
      await dropDraft(store, box, draftId);
      await look();
    },
  };
}
