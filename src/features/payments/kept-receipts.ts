import * as v from 'valibot';
import type { Result } from '../../lib/result';
import type { KeyStore, StoreRefusal } from '../../platform/port';
import { receiptShape, type WireReceipt } from './wire';

const prefix = 'payments/receipt/';
const shape = v.object({ keptAt: v.string(), receipt: receiptShape });

/** A receipt as it lies on the phone. */
export type KeptReceipt = v.InferOutput<typeof shape>;

/** The kept receipt of a fee; null when none was kept or the entry is damaged. */
export async function readKeptReceipt(store: KeyStore, paymentId: string): Promise<KeptReceipt | null> {
  const kept = await store.get(prefix + paymentId);
  if (!kept || !('json' in kept)) return null;
  const read = v.safeParse(shape, kept.json);
  return read.success ? read.output : null;
}

/** All receipts kept on this phone, the latest payment first. */
export async function listKeptReceipts(store: KeyStore): Promise<WireReceipt[]> {
  const keys = await store.keys(prefix);
  const all = await Promise.all(keys.map((key) => readKeptReceipt(store, key.slice(prefix.length))));
  return all
    .flatMap((one) => (one ? [one.receipt] : []))
    .sort((a, b) => Date.parse(b.paid_at) - Date.parse(a.paid_at));
}

/** Keeps a receipt on this phone, as the citizen asked. */
export const keepReceipt = (
  store: KeyStore,
  receipt: WireReceipt,
  keptAt: string,
): Promise<Result<void, StoreRefusal>> =>
  store.set(prefix + receipt.payment_id, { json: { keptAt, receipt } });

/** Removes a receipt from this phone. */
export const dropReceipt = (store: KeyStore, paymentId: string): Promise<void> =>
  store.remove(prefix + paymentId);
