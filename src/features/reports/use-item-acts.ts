import { loadUnits } from '@city';
import { useNavigate } from 'react-router-dom';
import { randomId } from '../../lib/id';
import { type OutboxItem, useOutbox } from '../../outbox';
import { usePlatform } from '../../platform/context';
import { href } from '../../routes';
import { draftOf, layDown } from './reopen';

/** What a citizen can do with what waits. */
export function useItemActs() {
  const outbox = useOutbox();
  const { store } = usePlatform();
  const navigate = useNavigate();
  return {
    /** Tries everything that waits, at once. Resolves when nothing more can be done now. */
    async tryNow(items: readonly OutboxItem[]): Promise<void> {
      for (const { id, state } of items) if (state === 'waiting') await outbox.retryNow(id);
      await outbox.drain({ eager: true });
    },
    without: (id: string) => void outbox.retryNow(id, { withoutStoppedPhotos: true }),
    /** Throws an item away, after the citizen said so. */
    async drop(id: string): Promise<void> {
      await outbox.discard(id, { sure: true });
    },
    /** Opens an item as a draft of its own and takes it out of the outbox; false when the phone has no room. */
    async edit(item: OutboxItem): Promise<boolean> {
      const draft = draftOf(item, await loadUnits(), { draftId: randomId(), now: Date.now() });
      const laid = await layDown(
        store,
        draft,
        item.photos.map(({ key }) => key),
      );
      if (!laid.ok) return false;
      await outbox.discard(item.id, { sure: true });
      navigate(href('reportNew', {}, { step: 'check' }), { state: { draft: draft.draftId } });
      return true;
    },
  };
}
