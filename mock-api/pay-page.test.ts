// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { fail, ok } from '../src/lib/result';
import type { Bank } from './bank';
import type { Bill } from './domain/pretend-bank';
import { renderPayPage } from './pay-page';

const bill: Bill = {
  amount: 24_000,
  payee: 'Ủy ban nhân dân phường Lê Chân',
  purpose: '3 bản',
  state: 'open',
};
const bank: Bank = {
  bill: async (attempt) => (attempt === 'known' ? ok(bill) : fail({ kind: 'missing' })),
  say: async (_, state) => ok({ ...bill, state }),
};
const root = document.createElement('div');
const buttons = () => [...root.querySelectorAll('button')];

beforeEach(() => root.replaceChildren());

test('the page says that the bank is not real, what is paid, and gives three buttons', async () => {
  await renderPayPage(root, 'known', Promise.resolve(bank));
  expect(root.querySelector('h1')?.textContent).toBe('Trang ngân hàng giả của bản thử');
  expect(root.textContent).toContain('24.000 đồng');
  expect(buttons().map(({ textContent }) => textContent)).toEqual([
    'Trả xong',
    'Ngân hàng chưa trả lời',
    'Huỷ',
  ]);
});

test('a silent bank can still be asked; a paid bill has no buttons left', async () => {
  await renderPayPage(root, 'known', Promise.resolve(bank));
  buttons()[1]?.click();
  await new Promise((done) => setTimeout(done, 0));
  expect(root.querySelector('[role=status]')?.textContent).toBe('Ngân hàng chưa trả lời.');
  buttons()[0]?.click();
  await new Promise((done) => setTimeout(done, 0));
  expect(root.querySelector('[role=status]')?.textContent).toBe('Đã trả xong.');
  expect(buttons()).toEqual([]);
});

test('an unknown attempt is said to be unknown', async () => {
  await renderPayPage(root, 'unknown', Promise.resolve(bank));
  expect(root.textContent).toContain('Không có lần trả tiền này.');
});
