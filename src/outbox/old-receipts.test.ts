import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMemoryStore } from '../platform/store/memory';
import { dropOldReceipts, oldReceipts } from './old-receipts';
import { createShelf } from './shelf';
import type { KeptReceipt } from './types';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 21, 2);
const shown = { category: 'Đường sá', text: 'Ổ gà', place: 'Phường mẫu' };
const receiptOf = (id: string, daysAgo: number): KeptReceipt => ({
  id,
  room: 'report',
  shown,
  sealedAt: now - daysAgo * day,
  sentAt: now - daysAgo * day,
  receipt: {
    id: `MAU-${id}`,
    key: id,
    receivedAt: '2026-11-21T09:00:00+07:00',
    office: 'Ủy ban nhân dân phường mẫu',
    expectedAt: null,
    provisional: true,
    photos: 0,
    watchToken: 'mau',
  },
});
const many = (count: number, daysAgo: number, name: string) =>
  Array.from({ length: count }, (_, index) => receiptOf(`${name}${index}`, daysAgo));

test.each<[string, KeptReceipt[], number]>([
  ['fifty receipts of long ago all stay', many(50, 900, 'cu'), 0],
  ['seventy of this half-year all stay', many(70, 180, 'moi'), 0],
  ['fifty new ones let the old ones go', [...many(7, 181, 'cu'), ...many(50, 1, 'moi')], 7],
  ['the newest of the old fill up the fifty', [...many(30, 400, 'cu'), ...many(30, 200, 'vua')], 10],
  ['receipts from a clock that ran ahead stay', many(60, -5, 'mai'), 0],
])('%s', (_, receipts, gone) => {
  expect(oldReceipts(receipts, now)).toHaveLength(gone);
});

test('what goes is older than all that stays, older than 180 days, and fifty stay', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 90 }), (ages) => {
      const receipts = ages.map((daysAgo, index) => receiptOf(`${index}`, daysAgo));
      const gone = new Set(oldReceipts(receipts, now));
      const left = receipts.filter(({ id }) => !gone.has(id));
      expect(left.length).toBeGreaterThanOrEqual(Math.min(50, ages.length));
      const oldestLeft = Math.min(...left.map(({ sentAt }) => sentAt));
      for (const { id, sentAt } of receipts.filter((one) => gone.has(one.id))) {
        expect(sentAt, id).toBeLessThanOrEqual(oldestLeft);
        expect(sentAt).toBeLessThan(now - 180 * day);
      }
    }),
  );
});

test('on the phone old receipts go, except one whose report still stands in the outbox', async () => {
  const shelf = createShelf(createMemoryStore());
  for (const one of [...many(3, 400, 'cu'), ...many(50, 1, 'moi')]) await shelf.putReceipt(one);
  await shelf.putLine({ id: 'cu1', room: 'report', sealedAt: 0, shown });
  await dropOldReceipts(shelf, now);
  const ids = await shelf.receiptIds();
  expect(ids).toHaveLength(51);
  expect(ids.filter((id) => id.startsWith('cu'))).toEqual(['cu1']);
});
