import { useCallback, useEffect, useState } from 'react';
import { useOutbox } from '../../outbox';
import { usePlatform } from '../../platform/context';
import { dropDraft, type KeptDraft } from './draft-store';
import { openDrafts } from './open-drafts';
import { usePhotoBox } from './use-photo-box';

/** The drafts on this phone, newest first, and how to drop one; null until they were read. */
export function useDrafts(): { drafts: readonly KeptDraft[] | null; drop(draftId: string): Promise<void> } {
  const { store } = usePlatform();
  const box = usePhotoBox();
  const outbox = useOutbox();
  const [drafts, setDrafts] = useState<readonly KeptDraft[] | null>(null);
  const look = useCallback(
    async () => setDrafts(await openDrafts(store, box, outbox, Date.now())),
    [store, box, outbox],
  );
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
