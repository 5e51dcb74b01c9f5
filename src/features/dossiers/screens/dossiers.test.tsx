import { setTimeout as pause } from 'node:timers/promises';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fail, ok } from '../../../lib/result';
import { createFakePlatform, type FakeOverrides } from '../../../platform/fake';
import { problem } from '../../../portal';
import { listFollowed } from '../followed';
import { openRoom, type Script, scriptedPortal } from '../testing/stand';
import { bareDossier, wireDossier } from '../testing/wire';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const one = 'get /dossiers/{code}';
const find = 'post /dossiers/look-up';
const here = '/dossiers/H24.26-261111-0417';
const offline = fail(problem('offline'));
const watched = ok({ dossier: wireDossier(), watch_token: 'proof' });

function open(path: string, script: Script, fake: FakeOverrides = {}, signedIn = false) {
  const platform = createFakePlatform(fake);
  const { portal, asked } = scriptedPortal(script, signedIn);
  openRoom(path, portal, platform);
  return { platform, portal, asked };
}

async function type(code: string, digits: string, button = 'Xem và theo dõi') {
  await userEvent.type(await screen.findByLabelText('Mã hồ sơ'), code);
  await userEvent.type(screen.getByLabelText('Bốn số cuối điện thoại'), digits);
  await userEvent.click(screen.getByRole('button', { name: button }));
}

describe('looking a dossier up', () => {
  test('code in lower case and a whole number with +84 find it, and it is kept on this phone', async () => {
    const { platform, asked } = open('/dossiers/find', { [find]: [watched], [one]: [ok(wireDossier())] });
    await type('h24.26 261111 0417', '+84 900 000 001');
    expect(await screen.findByRole('heading', { level: 1, name: 'Tách thửa đất' })).toBeDefined();
    expect(asked[0]?.options.body).toEqual({ code: 'H24.26-261111-0417', phone_last4: '0001' });
    expect((await listFollowed(platform.store)).map(({ watchToken }) => watchToken)).toEqual(['proof']);
    expect(screen.getByTestId('address').textContent).toBe(here);
  });

  test('who only wants to look leaves nothing on the phone', async () => {
    const { platform } = open('/dossiers/find', { [find]: [watched] });
    await type('H24.26-261111-0417', '0001', 'Chỉ xem lần này');
    expect(await screen.findByText('Cần bổ sung 3 giấy tờ')).toBeDefined();
    expect(await platform.store.keys('')).toEqual([]);
  });

  test('everything wrong is said on top and at each field in the same words, and nothing typed is lost', async () => {
    const { asked } = open('/dossiers/find?code=H24', {});
    await type(' x', '12');
    expect(screen.getAllByText('Mã hồ sơ chưa đúng dạng. Hãy gõ như trên giấy hẹn.')).toHaveLength(2);
    expect(screen.getAllByText('Cần bốn số cuối, hoặc cả số điện thoại mười số.')).toHaveLength(2);
    expect(screen.getByDisplayValue('H24 x')).toBeDefined();
    expect(asked).toEqual([]);
  });

  test('a wrong code and wrong digits get the same sentence', async () => {
    open('/dossiers/find', { [find]: [fail(problem('missing'))] });
    await type('H24.26-261111-0417', '9999');
    expect(await screen.findAllByText(/Hãy xem lại cả mã và số điện thoại/)).toHaveLength(2);
    expect(screen.getByDisplayValue('9999')).toBeDefined();
  });

  test('after too many tries the time to wait is told', async () => {
    open('/dossiers/find', { [find]: [fail({ ...problem('busy'), retryAfter: 900 })] });
    await type('H24.26-261111-0417', '9999');
    expect(await screen.findByText('Hãy đợi 15 phút rồi thử lại.')).toBeDefined();
  });

  test('a phone without room still shows the dossier and says so', async () => {
    const { store } = createFakePlatform();
    const full = { ...store, set: async () => fail('full' as const) };
    open('/dossiers/find', { [find]: [watched] }, { store: full });
    await type('H24.26-261111-0417', '0001');
    expect(await screen.findByText(/^Máy hết chỗ, chưa theo dõi được\. Hãy xoá bớt/)).toBeDefined();
  });
});

describe('a dossier', () => {
  test('where the work was stopped, the day is called the day it stopped, not the day it was ready', async () => {
    const stopped = { status: { code: 8, name: 'Dừng xử lý' }, finished_at: '2026-11-19T10:00:00+07:00' };
    open(here, { [one]: [ok(wireDossier(stopped))] }, {}, true);
    expect(await screen.findByRole('heading', { name: 'Dừng khi nào?' })).toBeDefined();
    expect(screen.queryByText(/Xong lúc/)).toBeNull();
  });

  test("a status on no list still comes with the portal's own day", async () => {
    const strange = { status: { code: 42, name: 'Đang luân chuyển' } };
    open(here, { [one]: [ok(wireDossier(strange))] }, {}, true);
    expect(await screen.findByText('Theo ngày hẹn của cổng.')).toBeDefined();
    expect(screen.getByText('Thứ Hai, 23/11/2026')).toBeDefined();
  });

  test('bà Tám sees all three reasons why it came back, each with what to do', async () => {
    open(here, { [one]: [ok(wireDossier())] }, {}, true);
    for (const fix of ['Ký thêm.', 'Chụp lại.', 'Chụp thêm.'])
      expect(await screen.findByText(fix)).toBeDefined();
    expect(screen.getByText('N*** V** M***')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Bổ sung 3 giấy tờ' }));
    expect(screen.getByRole('heading', { name: 'Bổ sung ở Cổng Dịch vụ công quốc gia' })).toBeDefined();
  });

  test('a code alone shows the status and no person, and asks for the four digits', async () => {
    open(here, { [one]: [ok(bareDossier)] });
    expect(await screen.findByText('Chỉ xem được tình trạng')).toBeDefined();
    expect(screen.queryByText('Người nộp')).toBeNull();
    const link = screen.getByRole('link', { name: 'Nhập bốn số cuối' });
    expect(link.getAttribute('href')).toBe('/dossiers/find?code=H24.26-261111-0417');
  });

  test('followed and without a network it opens from the phone with its time', async () => {
    const { platform } = open('/dossiers/find', { [find]: [watched] });
    await type('H24.26-261111-0417', '0001');
    await screen.findByText('Đang theo dõi trên máy này.');
    cleanup();
    const { portal } = scriptedPortal({ [one]: [offline] }, false);
    openRoom(here, portal, platform);
    expect(await screen.findByText('Đang xem bản lưu trên máy')).toBeDefined();
    expect(screen.getByText('Ký thêm.')).toBeDefined();
    expect(screen.getByText(/Xem lần cuối/).textContent).toMatch(/cuối \d+:\d\d/);
  });

  test('the proof goes with each later question, and unfollowing erases it from the phone', async () => {
    const { platform } = open('/dossiers/find', { [find]: [watched] });
    await type('H24.26-261111-0417', '0001');
    await screen.findByText('Đang theo dõi trên máy này.');
    cleanup();
    const { portal, asked } = scriptedPortal({ [one]: [ok(wireDossier())] }, false);
    openRoom(here, portal, platform);
    await waitFor(() => expect(asked[0]?.options.header).toEqual({ 'Watch-Token': 'proof' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Bỏ theo dõi, xoá khỏi máy' }));
    expect(await screen.findByText('Đã xoá khỏi máy.')).toBeDefined();
    expect(await platform.store.keys('')).toEqual([]);
  });

  test('a second tap of the same finger does not undo what the first one followed', async () => {
    const { platform } = open(here, { [one]: [ok(wireDossier())] }, {}, true);
    await userEvent.click(await screen.findByRole('button', { name: 'Theo dõi trên máy này' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Bỏ theo dõi, xoá khỏi máy' }));
    await pause(50);
    expect(screen.getByText('Đang theo dõi trên máy này.')).toBeDefined();
    expect(await platform.store.keys('dossiers/')).toHaveLength(1);
  });

  test('a status that is on no list stands in the words of the portal', async () => {
    open(here, { [one]: [ok(wireDossier({ status: { code: 42, name: 'Đang luân chuyển' }, defects: [] }))] });
    expect(await screen.findByText('Đang luân chuyển')).toBeDefined();
  });

  test.each([
    ['/dossiers/khong-phai-ma', 'Mã hồ sơ chưa đúng dạng'],
    [here, 'Không có hồ sơ này'],
  ])('a code that leads nowhere gets a clear sentence: %s', async (path, sentence) => {
    open(path, {});
    expect(await screen.findByRole('heading', { level: 1, name: sentence })).toBeDefined();
  });

  test('an answer that makes no sense is a fault of the portal, not a white screen', async () => {
    open(here, { [one]: [ok({ hello: 'world' })] });
    expect(await screen.findByText('Cổng gặp trục trặc')).toBeDefined();
  });
});

describe('the list', () => {
  test('is empty with a way to type and a way to scan', async () => {
    open('/dossiers', {});
    expect(await screen.findByRole('heading', { level: 1, name: 'Chưa theo dõi hồ sơ nào' })).toBeDefined();
    expect(screen.getByRole('link', { name: 'Nhập mã hồ sơ' })).toBeDefined();
  });

  test.each([
    [ok('https://cong.example/?ma=h24.26-261111-0417'), '/dossiers/find?code=H24.26-261111-0417', null],
    [ok('https://evil.example'), '/dossiers/find', /không phải mã hồ sơ/],
    [fail('unsupported' as const), '/dossiers/find', /không quét được mã/],
    [fail('denied' as const), '/dossiers/find', /Chưa được phép dùng máy ảnh/],
    [fail('cancelled' as const), '/dossiers', null],
  ])('a scan leads on or falls back to typing', async (scanned, address, sentence) => {
    open('/dossiers', {}, { scanCode: [scanned] });
    await userEvent.click(await screen.findByRole('button', { name: 'Quét mã trên giấy hẹn' }));
    await waitFor(() => expect(screen.getByTestId('address').textContent).toBe(address));
    if (sentence) expect(screen.getByText(sentence)).toBeDefined();
  });

  test('shows the own dossiers of a citizen who is signed in', async () => {
    const row = { code: 'H24.26-261119-0233', title: 'Đổi sổ đỏ', status: { code: 4, name: '' } };
    const page = { items: [{ ...row, as_of: '2026-11-21T09:40:00+07:00' }], next_cursor: null };
    open('/dossiers', { 'get /dossiers': [ok(page)] }, {}, true);
    expect(await screen.findByRole('link', { name: /Đổi sổ đỏ.*Đang xử lý/ })).toBeDefined();
  });

  test('says so when the own dossiers could not be loaded, instead of an empty list', async () => {
    open('/dossiers', { 'get /dossiers': [offline] }, {}, true);
    expect(await screen.findByText('Chưa tải được hồ sơ của bạn')).toBeDefined();
  });
});

test('on an English screen the words of the office are marked as Vietnamese', async () => {
  const { portal } = scriptedPortal({ [one]: [ok(wireDossier())] });
  openRoom(here, portal, createFakePlatform(), 'en');
  const marked = async (text: string) =>
    (await screen.findAllByText(text)).every((element) => element.closest('[lang="vi"]') !== null);
  for (const text of ['Tách thửa đất', 'Thiếu chữ ký.', 'Ký thêm.', 'Bản vẽ', 'Cần bổ sung', 'Văn phòng'])
    expect(await marked(text), text).toBe(true);
  expect(await marked('Papers needed')).toBe(false);
});
