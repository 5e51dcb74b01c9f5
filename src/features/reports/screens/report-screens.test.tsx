import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { draftOf } from '../../../outbox/testing/world';
import { createFakePlatform } from '../../../platform/fake';
import { blankDraft } from '../draft';
import { keepDraft } from '../draft-store';
import { openRoom } from '../testing/room';
import type { Answers } from '../testing/scripted-portal';

afterEach(cleanup);

const at = '2026-11-21T09:44:00+07:00';
const receiptFor = (key: string) => ({
  id: 'HP261121-0001',
  key,
  received_at: at,
  office: 'Ủy ban nhân dân phường mẫu',
  expected_at: '2026-11-27T17:00:00+07:00',
  provisional: true,
  photos: 0,
  watch_token: 'mau',
});
const report = {
  id: 'HP261121-0001',
  status: 'answered',
  category_name: 'Đường sá',
  text: 'Ổ gà số 1',
  unit_name: 'Phường mẫu',
  received_at: at,
  office: 'Ủy ban nhân dân phường mẫu',
  answer: { text: 'Đã vá xong.', at, from: 'Ủy ban nhân dân phường mẫu', photos: [] },
  events: [{ at, title: 'Đã tiếp nhận' }],
  as_of: at,
  source: { name: 'Cổng mẫu' },
};
const keyIn = (header: unknown) =>
  typeof header === 'object' && header && 'Idempotency-Key' in header
    ? String(header['Idempotency-Key'])
    : '';

/** A phone from which one report was sent before. */
async function phoneThatSent() {
  const platform = createFakePlatform();
  const answers: Answers = (call, { header }) =>
    call === 'post /reports' ? receiptFor(keyIn(header)) : undefined;
  const first = openRoom({ path: '/reports/waiting', platform, answers });
  await first.outbox.seal(draftOf(1, []));
  await first.outbox.drain();
  first.unmount();
  return platform;
}

test('without network the receipt still tells code, office and day', async () => {
  const platform = await phoneThatSent();
  openRoom({ path: '/reports/HP261121-0001', platform });
  expect(await screen.findByText('HP261121-0001', {}, { timeout: 5000 })).toBeTruthy();
  expect(screen.getByText(/Đây là biên nhận giữ trên máy/)).toBeTruthy();
  expect(screen.getByText('Ủy ban nhân dân phường mẫu')).toBeTruthy();
  expect(screen.getByText('Trả lời trước (tạm tính)')).toBeTruthy();
});

test('signed out, the watch token of the receipt shows the answer, and the phone keeps it for days without network', async () => {
  const platform = await phoneThatSent();
  const tokens: unknown[] = [];
  const online = openRoom({
    path: '/reports/HP261121-0001',
    platform,
    answers: (call, { header }) => {
      if (call !== 'get /reports/{id}') return undefined;
      tokens.push(header);
      return report;
    },
  });
  expect(await screen.findByText('Đã vá xong.')).toBeTruthy();
  expect(tokens).toEqual([{ 'Watch-Token': 'mau' }]);
  online.unmount();
  openRoom({ path: '/reports/HP261121-0001', platform });
  expect(await screen.findByText('Đã vá xong.', {}, { timeout: 5000 })).toBeTruthy();
  expect(screen.getByText('Đang xem bản lưu trên máy')).toBeTruthy();
});

test('the list shows what was sent from this phone while signed out, and the calls for danger', async () => {
  const platform = await phoneThatSent();
  openRoom({
    path: '/reports',
    platform,
    answers: (call) => (call === 'get /reports/{id}' ? report : undefined),
  });
  expect(await screen.findByText('Ổ gà số 1')).toBeTruthy();
  expect(await screen.findByText('Đã trả lời')).toBeTruthy();
  for (const phone of ['113', '114', '115'])
    expect(screen.getByRole('link', { name: new RegExp(`Gọi ${phone}`) }).getAttribute('href')).toBe(
      `tel:${phone}`,
    );
});

test('a malformed answer is told in plain words and shows nothing of it', async () => {
  openRoom({ path: '/reports/HP261121-9999', answers: () => ({ id: 7 }) });
  expect(await screen.findByRole('alert', {}, { timeout: 5000 })).toBeTruthy();
  expect(screen.queryByText('HP261121-9999')).toBeNull();
});

test('what waits can be tried, or thrown away after a question', async () => {
  const user = userEvent.setup();
  const { outbox } = openRoom({ path: '/reports/waiting' });
  await outbox.seal(draftOf(1));
  expect(await screen.findByRole('heading', { name: 'Ổ gà số 1' })).toBeTruthy();
  expect(await screen.findByText('Chưa có mạng. Có mạng là tự gửi tiếp.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Thử gửi ngay' }));
  await user.click(await screen.findByRole('button', { name: /^Bỏ, không gửi: / }));
  await user.click(screen.getByRole('button', { name: 'Giữ lại' }));
  expect(await outbox.items()).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: /^Bỏ, không gửi: / }));
  await user.click(screen.getByRole('button', { name: 'Bỏ, không gửi' }));
  expect(await screen.findByText('Không có gì chờ gửi')).toBeTruthy();
});

test('a draft is offered with its time, and dropped only after a question', async () => {
  const user = userEvent.setup();
  const platform = createFakePlatform();
  await keepDraft(platform.store, {
    ...blankDraft('nhap-mau', Date.UTC(2026, 10, 21, 2, 41)),
    text: 'Nắp cống vỡ',
  });
  openRoom({ path: '/reports', platform });
  expect(await screen.findByText('Nắp cống vỡ')).toBeTruthy();
  expect(screen.getByText('Lưu lúc 9:41, Thứ Bảy, 21/11/2026')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Bỏ bản nháp: Nắp cống vỡ' }));
  await user.click(screen.getByRole('button', { name: 'Bỏ bản nháp' }));
  await waitFor(() => expect(screen.queryByText('Nắp cống vỡ')).toBeNull());
  expect(await platform.store.keys('reports/draft/')).toEqual([]);
});

test('on an English screen what the office and the citizen wrote is marked as Vietnamese', async () => {
  const platform = await phoneThatSent();
  openRoom({
    path: '/reports/HP261121-0001',
    platform,
    language: 'en',
    answers: (call) => (call === 'get /reports/{id}' ? report : undefined),
  });
  const marked = async (text: string) =>
    (await screen.findAllByText(text)).every((element) => element.closest('[lang="vi"]') !== null);
  for (const text of ['Đã vá xong.', 'Ổ gà số 1', 'Đã tiếp nhận', 'Phường mẫu', report.office])
    expect(await marked(text), text).toBe(true);
  expect(await marked('Answered')).toBe(false);
});
