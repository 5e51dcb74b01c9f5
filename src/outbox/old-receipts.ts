import type { Shelf } from './shelf';
import type { KeptReceipt } from './types';

const newestKept = 50;
const keptMs = 180 * 86_400_000;

/** Ids of the receipts that may go: older than 180 days, and fifty newer ones are there. `now` in milliseconds. */
export const oldReceipts = (receipts: readonly KeptReceipt[], now: number): string[] =>
  [...receipts]
    .sort((a, b) => b.sentAt - a.sentAt)
    .slice(newestKept)
    .filter(({ sentAt }) => sentAt < now - keptMs)
    .map(({ id }) => id);

/** Removes what may go. A receipt whose item still stands is the only proof that it arrived, so it stays. */
export async function dropOldReceipts(shelf: Shelf, now: number): Promise<void> {
  const ids = await shelf.receiptIds();
  if (ids.length <= newestKept) return;
  const receipts = await Promise.all(ids.map((id) => shelf.receipt(id)));
  const standing = new Set([...(await shelf.itemIds()), ...(await shelf.lineIds())]);
  for (const id of oldReceipts(
    receipts.filter((one) => one !== null),
    now,
  ))
    if (!standing.has(id)) await shelf.removeReceipt(id);
}
