import { useNavigate } from 'react-router-dom';
import { randomId } from '../../lib/id';
import { usePlatform } from '../../platform/context';
import { href } from '../../routes';
import { layDown } from './reopen';
import type { OpenDraft } from './use-draft';

/** Makes the same words a draft under an id of its own, for when other words already went out under this one. */
export function useAsNew({ draft, photos, drop }: OpenDraft): () => Promise<void> {
  const { store } = usePlatform();
  const navigate = useNavigate();
  return async () => {
    const again = { ...draft, draftId: randomId() };
    const keys = photos.map(({ id }) => `report-photo/${draft.draftId}/${id}`);
    const laid = await layDown(store, again, keys);
    if (!laid.ok) return;
    await drop();
    navigate(href('reportNew', {}, { step: 'check' }), { replace: true, state: { draft: again.draftId } });
  };
}
