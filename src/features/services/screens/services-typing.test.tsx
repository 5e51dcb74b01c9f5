import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { createFakePlatform } from '../../../platform/fake';
import { answers, scriptedPortal } from '../testing/scripted-portal';
import { openRoom } from '../testing/stand';
import { wireIndex, wireRow } from '../testing/wire';

afterEach(cleanup);

const items = [
  {
    ...wireRow('1.001193', 'Khai sinh cho con'),
    words: 'làm giấy khai sinh, khai sinh muộn',
    replaces: ['1.000099'],
    choices: [
      { code: '1.001193', levels: ['commune'] },
      { code: '2.000528', levels: ['province'] },
    ],
  },
  wireRow('1.004873', 'Giấy xác nhận tình trạng hôn nhân'),
];
const { portal } = scriptedPortal({ '/catalogue': answers(wireIndex(items), '"one"') });
const open = (path: string, phone = createFakePlatform()) => openRoom(path, portal, phone);
const box = () => screen.getByRole('searchbox');
const kept = async (phone: ReturnType<typeof createFakePlatform>) => {
  const found = await phone.store.get('services/recent');
  return found && 'json' in found ? found.json : [];
};

describe('a code as it stands on papers', () => {
  test.each([
    ['1.001193'],
    ['1001193'],
    ['1 001 193'],
    ['1.001.193'],
    ['1.001193.000.00.00.H24'],
    ['Mã thủ tục: 1.001193'],
    ['mã TTHC 1001193'],
    ['2.000528'],
    ['1.000099'],
    ['1.0011'],
    ['mã 2.0'],
  ])('%s finds its service', async (code) => {
    open(`/services?q=${encodeURIComponent(code)}`);
    expect(await screen.findByRole('link', { name: 'Khai sinh cho con' })).toBeDefined();
    expect(screen.getByRole('status').textContent).toBe('1 dịch vụ');
  });

  test('one that nobody knows is said to be unknown, with a way to ask', async () => {
    open('/services?q=9.999999');
    expect(
      await screen.findByRole('heading', { name: 'Mã 9.999999 không có trong danh sách' }),
    ).toBeDefined();
    expect(screen.getByRole('link', { name: 'Hỏi Cổng về mã 9.999999' })).toBeDefined();
  });
});

test('the beginning of no code is not said to be one', async () => {
  open('/services?q=9.99');
  expect(await screen.findByRole('heading', { name: 'Không có dịch vụ nào khớp' })).toBeDefined();
});

describe('whatever is typed gets a kind answer', () => {
  test.each([
    ['ten thousand characters', 'x'.repeat(10_000)],
    ['ten thousand words', 'thời tiết '.repeat(1_000)],
    ['emoji', '🎉🏠👶'],
    ['text from right to left', 'שלום עולם مرحبا'],
    ['SQL', "'; DROP TABLE services; --"],
    ['a script', '<img src=x onerror=alert(1)>'],
    ['half characters', `${'a'.repeat(199)}🎉`],
    ['signs that mean something elsewhere', '%00 ../../ \\ & = # + ?'],
  ])('%s', async (_, text) => {
    open('/services');
    await screen.findByRole('heading', { name: 'Hay cần' });
    fireEvent.change(box(), { target: { value: text } });
    expect(await screen.findByRole('heading', { name: 'Không có dịch vụ nào khớp' })).toBeDefined();
    expect(screen.getByRole('link', { name: /^Hỏi / }).getAttribute('href')).toMatch(/^tel:/);
    await new Promise((done) => setTimeout(done, 400));
    // The address holds the words, so they stay in the box.
    const typed = box().getAttribute('value') ?? '';
    expect(typed.length).toBeLessThanOrEqual(200);
    expect(text.startsWith(typed)).toBe(true);
    expect(typed.length).toBeGreaterThan(0);
  });

  test('only spaces are nothing: the ways to browse stay', async () => {
    open('/services?q=%20%20%20');
    expect(await screen.findByRole('heading', { name: 'Hay cần' })).toBeDefined();
    expect(screen.getByRole('status').textContent).toBe('');
  });

  test('a link with ten thousand characters opens too', async () => {
    open(`/services?q=${'khai%20sinh%20'.repeat(900)}`);
    expect(await screen.findByRole('link', { name: 'Khai sinh cho con' })).toBeDefined();
  });
});

test('while somebody types three rows stand there; the rest, and the way to more, come once no key does', async () => {
  const many = Array.from({ length: 12 }, (_, at) => wireRow(`1.0088${at + 10}`, `Giấy phép số ${at}`));
  const { portal: other } = scriptedPortal({ '/catalogue': answers(wireIndex(many)) });
  openRoom('/services', other, createFakePlatform());
  await screen.findByRole('heading', { name: 'Hay cần' });
  const rows = () => screen.queryAllByRole('link', { name: /^Giấy phép số/ });
  fireEvent.change(box(), { target: { value: 'giấy phép' } });
  await screen.findByRole('heading', { name: '12 dịch vụ' });
  expect(rows()).toHaveLength(3);
  expect(screen.queryByRole('button', { name: /^Xem thêm/ })).toBeNull();
  await screen.findByRole('button', { name: 'Xem thêm 2 dịch vụ' });
  expect(rows()).toHaveLength(10);
});

describe('suggestions', () => {
  test('half a word shows what it may become; only who stops there is told that nothing fits', async () => {
    const names = ['Trợ cấp thất nghiệp', 'Cấp phép nuôi thả cá', 'Sửa nhà', 'Xây chợ', 'Mở lớp dạy nghề'];
    const wide = names.map((name, at) => wireRow(`1.00077${at}`, name));
    const { portal: other } = scriptedPortal({ '/catalogue': answers(wireIndex([...items, ...wide])) });
    openRoom('/services?q=khai%20sinh', other, createFakePlatform());
    await screen.findByRole('link', { name: 'Khai sinh cho con' });
    fireEvent.change(box(), { target: { value: 'trợ cấp tha' } });
    expect(await screen.findByRole('link', { name: 'Trợ cấp thất nghiệp' })).toBeDefined();
    expect(screen.getByRole('status').textContent).toBe('1 dịch vụ');
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^Chưa có/), {
      timeout: 8000,
    });
  });

  test('a short query can be gone on with, and the choice fills the box', async () => {
    open('/services');
    await screen.findByRole('heading', { name: 'Hay cần' });
    await userEvent.type(box(), 'khai');
    await userEvent.click(await screen.findByRole('button', { name: 'làm giấy khai sinh' }));
    expect(box()).toHaveProperty('value', 'làm giấy khai sinh');
    expect(document.activeElement).not.toBe(document.body);
    expect(await screen.findByRole('link', { name: 'Khai sinh cho con' })).toBeDefined();
  });

  test('what found something is offered again when the empty box is touched, and can be forgotten', async () => {
    const phone = createFakePlatform();
    open('/services?q=khai%20sinh', phone);
    await screen.findByRole('link', { name: 'Khai sinh cho con' });
    await userEvent.click(screen.getByRole('button', { name: 'Xoá chữ đang tìm' }));
    expect(document.activeElement).toBe(box());
    const again = await screen.findByRole('button', { name: 'khai sinh' });
    await userEvent.click(again);
    expect(box()).toHaveProperty('value', 'khai sinh');
    await userEvent.clear(box());
    await userEvent.click(await screen.findByRole('button', { name: 'Xóa “khai sinh”' }));
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Vừa tìm trên máy này' })).toBeNull());
    expect(await kept(phone)).toEqual([]);
  });

  test('what stands under the box stays until there is a list, and goes in one step', async () => {
    open('/services?q=khai%20sinh');
    await screen.findByRole('link', { name: 'Khai sinh cho con' });
    await userEvent.click(screen.getByRole('button', { name: 'Xoá chữ đang tìm' }));
    const recent = () => screen.queryByRole('heading', { name: 'Vừa tìm trên máy này' });
    const browse = () => screen.queryByRole('heading', { name: 'Hay cần' });
    await waitFor(() => expect(recent()).not.toBeNull());
    fireEvent.change(box(), { target: { value: 'hôn nhân' } });
    expect([recent(), browse()]).not.toContain(null);
    await screen.findByRole('link', { name: 'Giấy xác nhận tình trạng hôn nhân' });
    expect([recent(), browse()]).toEqual([null, null]);
  });

  test('leaving with a search keeps it, and all are forgotten at once', async () => {
    const phone = createFakePlatform();
    open('/services?q=khai%20sinh', phone);
    await userEvent.click(await screen.findByRole('link', { name: 'Khai sinh cho con' }));
    await waitFor(async () => expect(await kept(phone)).toEqual(['khai sinh']));
    cleanup();
    open('/services', phone);
    await screen.findByRole('heading', { name: 'Hay cần' });
    expect(screen.queryByRole('button', { name: 'khai sinh' })).toBeNull();
    await userEvent.click(box());
    await userEvent.click(await screen.findByRole('button', { name: 'Xóa tất cả' }));
    await waitFor(async () => expect(await kept(phone)).toEqual([]));
  });

  test('what found nothing, or may be about a person, is not kept', async () => {
    const phone = createFakePlatform();
    for (const text of ['thời tiết', 'khai sinh 0912345678']) {
      open(`/services?q=${encodeURIComponent(text)}`, phone);
      await waitFor(() => expect(screen.getByRole('status').textContent).not.toBe(''));
      cleanup();
    }
    expect(await kept(phone)).toEqual([]);
  });
});
