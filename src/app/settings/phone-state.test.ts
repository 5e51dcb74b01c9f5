import { expect, test } from 'vitest';
import type { KeyStore } from '../../platform';
import { createFakePlatform } from '../../platform/fake';
import { lookAtPhone } from './phone-state';

const { store } = createFakePlatform();
const phone = (parts: Partial<KeyStore>): KeyStore => ({ ...store, kind: 'native', ...parts });

test('lost drafts, dossiers and receipts are counted; what the app fetches again or tells elsewhere is not', async () => {
  const lost = [
    'dossiers/followed/000',
    'outbox/item/a',
    'reports/draft/:sealed',
    'services/catalogue',
    'outbox/receipt/a',
  ];
  expect((await lookAtPhone(phone({ lost: async () => lost }))).lost).toEqual([
    'dossiers/followed/000',
    'reports/draft/:sealed',
    'outbox/receipt/a',
  ]);
});

test('what is out of reach is counted, reports that wait among it', async () => {
  const unreachable = async () => ['outbox/item/a', 'reports/draft/b', 'services/page/c', 'outbox/photo/d'];
  expect((await lookAtPhone(phone({ unreachable }))).unreachable).toBe(2);
});

test.each([
  [0, 4, false],
  [1.1, 4, true],
  [0, null, false],
])('with %s of %s MB used, the warning is %s', async (used, budget, short) => {
  const mega = 1024 * 1024;
  const room = async () => ({
    usedBytes: used * mega,
    budgetBytes: budget === null ? null : budget * mega,
  });
  expect((await lookAtPhone(phone({ room }))).short).toBe(short);
});

test('a phone that keeps nothing is said to', async () => {
  expect((await lookAtPhone(store)).fleeting).toBe(true);
  expect((await lookAtPhone(phone({}))).fleeting).toBe(false);
});
