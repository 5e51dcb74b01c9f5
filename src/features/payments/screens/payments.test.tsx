import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { fail, ok } from '../../../lib/result';
import { createFakePlatform, type FakeOverrides } from '../../../platform/fake';
import { problem } from '../../../portal';
import { openRoom, type Script, scriptedPortal } from '../testing/stand';

afterEach(cleanup);

const id = 'phimau'.padEnd(24, '0');
const get = 'get /payments/{id}';
const begin = 'post /payments/{id}/attempts';
const getReceipt = 'get /payments/{id}/receipt';
const attempt = (pay_url: string) => ok({ id: 'a', pay_url, expires_at: '2026-11-21T10:00:00+07:00' });
const good = attempt('https://dichvucong.gov.vn/pay?x=1');

const fee = (state: string, change: Record<string, unknown> = {}) =>
  ok({
    id,
    state,
    state_name: 'Lời của cổng',
    amount: 24_000,
    lines: [{ name: 'Bản sao', quantity: 3, unit_amount: 8_000 }],
    payee: 'Ủy ban nhân dân phường',
    purpose: 'Cấp bản sao',
    dossier_code: 'H24.47-261117-0093',
    due: '2026-11-25',
    attempt: state === 'owed' ? null : { started_at: '2026-11-21T09:38:00+07:00', ask_again_at: null },
    as_of: '2026-11-21T09:41:00+07:00',
    source: { name: 'Cổng thử' },
    ...change,
  });
const receipt = ok({
  number: 'BL26-0048213',
  payment_id: id,
  amount: 24_000,
  paid_at: '2026-11-21T09:47:00+07:00',
  payee: 'Ủy ban nhân dân phường',
  purpose: 'Cấp bản sao',
  payer: 'Nhân Vật Mẫu',
  as_of: '2026-11-21T09:47:00+07:00',
  source: { name: 'Cổng thử' },
});

function open(script: Script, fake: FakeOverrides = {}, path = `/payments/${id}`, signedIn = false) {
  const platform = createFakePlatform(fake);
  const { portal, asked } = scriptedPortal(script, signedIn);
  openRoom(path, portal, platform);
  const begun = () => asked.filter(({ method }) => method === 'post');
  const opened = () => platform.calls.filter(({ name }) => name === 'openAbove').map(({ args }) => args[0]);
  return { platform, asked, begun, opened };
}
const payButton = () => screen.findByRole('button', { name: 'Trả 24.000 đồng' });

describe('a fee that is owed', () => {
  test('tells amount, payee, purpose, code and due day before the citizen leaves', async () => {
    open({ [get]: [fee('owed')] });
    await payButton();
    for (const text of ['Ủy ban nhân dân phường', 'Cấp bản sao', 'H24.47-261117-0093', 'Thứ Tư, 25/11/2026'])
      expect(screen.getByText(text)).toBeDefined();
  });

  test('a double tap begins once and opens one page', async () => {
    const { begun, opened } = open({ [get]: [fee('owed'), fee('pending')], [begin]: [good] });
    await userEvent.dblClick(await payButton());
    expect(await screen.findByRole('heading', { level: 1, name: 'Chờ bạn trả tiền' })).toBeDefined();
    expect(begun()).toHaveLength(1);
    expect(opened()).toEqual(['https://dichvucong.gov.vn/pay?x=1']);
  });

  test('a lost answer and another try carry the same key', async () => {
    const { begun } = open({ [get]: [fee('owed')], [begin]: [fail(problem('slow')), good] });
    await userEvent.click(await payButton());
    expect(await screen.findByText('Chưa mở được trang trả tiền. Bạn chưa mất tiền.')).toBeDefined();
    await userEvent.click(await payButton());
    await waitFor(() => expect(begun()).toHaveLength(2));
    const [first, second] = begun().map(({ options }) => options.header);
    expect(first).toEqual(second);
  });

  test('when the portal began but its answer was lost, the next screen still says that no page was opened', async () => {
    const { opened } = open({ [get]: [fee('owed'), fee('pending')], [begin]: [fail(problem('offline'))] });
    await userEvent.click(await payButton());
    expect(await screen.findByRole('heading', { level: 1, name: 'Chờ bạn trả tiền' })).toBeDefined();
    expect(screen.getByText('Chưa mở được trang trả tiền. Bạn chưa mất tiền.')).toBeDefined();
    expect(opened()).toEqual([]);
  });

  test.each([
    'https://dichvucong.gov.vn.evil.example/pay',
    'http://dichvucong.gov.vn/pay',
    'http://localhost:3000/pretend-pay/x',
    'javascript:alert(1)',
  ])('a link to a place that the city does not name is blocked: %s', async (link) => {
    const { opened } = open({ [get]: [fee('owed')], [begin]: [attempt(link)] });
    await userEvent.click(await payButton());
    expect(await screen.findByText('Đã chặn một liên kết lạ')).toBeDefined();
    expect(opened()).toEqual([]);
  });

  test('where the host does not open the page a checked link is given', async () => {
    open({ [get]: [fee('owed')], [begin]: [good] }, { openAbove: [fail('failed')] });
    await userEvent.click(await payButton());
    const link = await screen.findByRole('link', { name: 'Mở trang trả tiền' });
    expect(link.getAttribute('href')).toBe('https://dichvucong.gov.vn/pay?x=1');
  });

  test('told by the portal that the outcome is unknown, it stops asking for money', async () => {
    const unsure = { ...problem('conflict'), word: 'unsure' };
    const { opened } = open({ [get]: [fee('owed'), fee('unsure')], [begin]: [fail(unsure)] });
    await userEvent.click(await payButton());
    expect(await screen.findByText('Xin đừng trả lần nữa.')).toBeDefined();
    expect(opened()).toEqual([]);
  });
});

describe('a fee whose outcome is unknown', () => {
  test('cannot be paid again, and is asked about when the citizen comes back', async () => {
    const { platform } = open({ [get]: [fee('unsure'), fee('paid')], [getReceipt]: [receipt] });
    expect(await screen.findByText('Xin đừng trả lần nữa.')).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Trả|trang trả tiền/ })).toBeNull();
    platform.tell.resumed();
    expect(await screen.findByRole('heading', { level: 1, name: 'Đã trả xong' })).toBeDefined();
  });

  test('says that it asked, and when there was no answer', async () => {
    open({ [get]: [fee('unsure'), fee('unsure'), fail(problem('offline'))] });
    await userEvent.click(await screen.findByRole('button', { name: 'Hỏi lại ngay' }));
    expect(await screen.findByText(/^Đã hỏi lúc \d+:\d\d\. Chưa có tin mới\.$/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Hỏi lại ngay' }));
    expect(await screen.findByText('Chưa hỏi được cổng. Xin đừng trả lần nữa.')).toBeDefined();
  });
});

describe('a fee that is paid', () => {
  const script = { [get]: [fee('paid')], [getReceipt]: [receipt] };

  test('shows its receipt with the payer masked', async () => {
    open(script);
    expect(await screen.findByText('BL26-0048213')).toBeDefined();
    expect(screen.getByText('N*** V** Mẫu')).toBeDefined();
  });

  test('the receipt that was saved opens without a network', async () => {
    const { platform } = open(script);
    await userEvent.click(await screen.findByRole('button', { name: 'Lưu biên lai vào máy' }));
    expect(await screen.findByText(/^Bản giữ trên máy từ/)).toBeDefined();
    cleanup();
    openRoom(`/payments/${id}`, scriptedPortal({ [get]: [fail(problem('offline'))] }).portal, platform);
    expect(await screen.findByText('BL26-0048213')).toBeDefined();
  });

  test('is paid even while its receipt cannot be loaded', async () => {
    open({ [get]: [fee('paid')], [getReceipt]: [fail(problem('offline'))] });
    expect(await screen.findByText('Tiền đã nộp xong. Biên lai sẽ tải lại sau.')).toBeDefined();
  });
});

test.each([
  ['expired', 'Đã quá hạn nộp'],
  ['held', 'Lời của cổng'],
])('a fee that is %s cannot be paid here', async (state, title) => {
  open({ [get]: [fee(state)] });
  expect(await screen.findByRole('heading', { level: 1, name: title })).toBeDefined();
  expect(screen.queryByRole('button', { name: /^Trả/ })).toBeNull();
});

test.each(['/payments/abc', `/payments/${id}`])('an unknown fee gets a clear sentence: %s', async (path) => {
  open({}, {}, path);
  expect(await screen.findByRole('heading', { level: 1, name: 'Không tìm thấy khoản này' })).toBeDefined();
});

describe('the list', () => {
  test('signed out it explains and leads to a dossier', async () => {
    open({}, {}, '/payments');
    const link = await screen.findByRole('link', { name: 'Tìm hồ sơ bằng mã' });
    expect(link.getAttribute('href')).toBe('/dossiers/find');
  });

  test('shows what is owed before what is paid', async () => {
    const items = [fee('paid', { id: 'b'.repeat(24) }), fee('owed')].flatMap((one) =>
      one.ok ? [one.value] : [],
    );
    open({ 'get /payments': [ok({ items, next_cursor: null })] }, {}, '/payments', true);
    const links = await screen.findAllByRole('link', { name: /24\.000 đồng/ });
    expect(links.map((link) => link.textContent)).toEqual([
      expect.stringContaining('Chưa nộp'),
      expect.stringContaining('Đã nộp'),
    ]);
  });

  test('without a network it says so and offers to try again', async () => {
    open({ 'get /payments': [fail(problem('offline'))] }, {}, '/payments', true);
    expect(await screen.findByText('Không có mạng')).toBeDefined();
  });
});

test('on an English screen payee, purpose and lines are marked as Vietnamese, and the line still reads as one', async () => {
  const { portal } = scriptedPortal({ [get]: [fee('owed')] });
  openRoom(`/payments/${id}`, portal, createFakePlatform(), 'en');
  for (const text of ['Ủy ban nhân dân phường', 'Cấp bản sao', 'Bản sao'])
    expect((await screen.findByText(text)).closest('[lang="vi"]'), text).not.toBeNull();
  expect(screen.getByText('Bản sao').closest('p')?.textContent).toBe('Bản sao: 3\u00a0×\u00a08,000\u00a0VND');
});
