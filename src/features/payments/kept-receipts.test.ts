import { expect, test } from 'vitest';
import { createMemoryStore } from '../../platform/store/memory';
import { dropReceipt, keepReceipt, listKeptReceipts, readKeptReceipt } from './kept-receipts';

const receipt = (id: string, paid_at: string) => ({
  number: `BL-${id}`,
  payment_id: id,
  amount: 24_000,
  paid_at,
  payee: 'x',
  purpose: 'y',
  payer: 'N*** M',
  source: { name: 'Cổng' },
});

test('kept receipts are found again, the latest first, and can be erased', async () => {
  const store = createMemoryStore();
  await keepReceipt(store, receipt('a', '2026-11-20T09:00:00+07:00'), '2026-11-21T02:00:00Z');
  await keepReceipt(store, receipt('b', '2026-11-21T09:00:00+07:00'), '2026-11-21T02:00:00Z');
  expect((await listKeptReceipts(store)).map(({ number }) => number)).toEqual(['BL-b', 'BL-a']);
  await dropReceipt(store, 'b');
  expect(await readKeptReceipt(store, 'b')).toBeNull();
  expect(await listKeptReceipts(store)).toHaveLength(1);
});

test('a damaged receipt hides no other', async () => {
  const store = createMemoryStore();
  await keepReceipt(store, receipt('a', '2026-11-20T09:00:00+07:00'), '2026-11-21T02:00:00Z');
  await store.set('payments/receipt/b', { json: { receipt: 'torn' } });
  expect(await listKeptReceipts(store)).toHaveLength(1);
});
