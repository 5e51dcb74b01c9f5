import type { Shelf } from './shelf';
import type { LedgerLine, OutboxItem } from './types';

/**
 * The item as it stands; one that the phone erased comes back stopped, with what its ledger line still says. One
 * that lies in a store that does not answer for now waits, without its words: that is no erasing.
 */
export async function standing(shelf: Shelf, id: string): Promise<OutboxItem | null> {
  const item = await shelf.item(id);
  if (item) return item;
  // In this order: an arrival writes the receipt before it takes the item away, a discard takes the line first.
  if (await shelf.receipt(id)) return null;
  const line = await shelf.line(id);
  if ((await shelf.awayIds()).includes(id)) return { ...erased(id, line), state: 'waiting', stop: null };
  if (line) return erased(id, line);
  return (await shelf.hasItem(id)) ? erased(id, null) : null;
}

/** Every item that was sealed and has neither arrived nor been discarded, oldest first. */
export async function allStanding(shelf: Shelf): Promise<OutboxItem[]> {
  const ids = new Set([...(await shelf.itemIds()), ...(await shelf.lineIds())]);
  const items = await Promise.all([...ids].map((id) => standing(shelf, id)));
  return items
    .filter((item) => item !== null)
    .sort((a, b) => a.sealedAt - b.sealedAt || (a.id < b.id ? -1 : 1));
}

/** Removes the photos among `names` that no item, or none but `apart`, needs any more. */
export async function release(shelf: Shelf, names: string[], apart = ''): Promise<void> {
  // What cannot be seen may need them.
  if ((await shelf.awayIds()).length > 0) return;
  const items = (await allStanding(shelf)).filter(({ id }) => id !== apart);
  const needed = new Set(items.flatMap((item) => item.photos.map((photo) => photo.sha256)));
  for (const name of names) if (!needed.has(name)) await shelf.removePhoto(name);
}

function erased(id: string, line: LedgerLine | null): OutboxItem {
  return {
    id,
    room: line?.room ?? 'report',
    payload: null,
    payloadHash: '',
    photos: [],
    shown: line?.shown ?? { category: '', text: '', place: '' },
    sealedAt: line?.sealedAt ?? 0,
    state: 'stopped',
    attempts: 0,
    nextTryAt: 0,
    lastProblem: null,
    stop: { kind: 'erased', word: '', whole: true },
    // Nobody knows any more how far it had come.
    outcomeUnknown: true,
    doubts: 0,
    handedAgain: false,
  };
}
