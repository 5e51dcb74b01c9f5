import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { createFakePlatform } from '../../../platform/fake';
import { answers, scriptedPortal } from '../testing/scripted-portal';
import { openRoom } from '../testing/stand';
import { wireIndex, wireRow } from '../testing/wire';

afterEach(cleanup);

const items = [
  { ...wireRow('1.000011', 'Giấy phép cho công ty'), audience: 'organisation' },
  { ...wireRow('1.000012', 'Giấy phép cho xe'), online: 'none', field: 'Đường bộ', life_events: [] },
  { ...wireRow('1.000013', 'Giấy cho bé'), fee: { kind: 'free' }, channels: ['post'] },
  { ...wireRow('1.000014', 'Giấy của bộ'), levels: ['ministry'], life_events: [] },
];
const open = (path: string) =>
  openRoom(
    path,
    scriptedPortal({ '/catalogue': answers(wireIndex(items), '"one"') }).portal,
    createFakePlatform(),
  );
const titles = () => screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const address = () => screen.getByTestId('address').textContent;
const status = () => within(screen.getByRole('main')).getAllByRole('status')[0]?.textContent;

describe('browsing without a word', () => {
  test.each([
    [/^Nộp trực tuyến$/, '/services?online=1', ['Giấy cho bé', 'Giấy của bộ', 'Giấy phép cho công ty']],
    [/^Gửi qua bưu chính$/, '/services?post=1', ['Giấy cho bé']],
    [/^Miễn phí \(có công bố\)$/, '/services?free=1', ['Giấy cho bé']],
    [/^Có con nhỏ/, '/services?event=co-con-nho', ['Giấy cho bé', 'Giấy phép cho công ty']],
    [/^Bộ, ngành trung ương/, '/services?level=ministry', ['Giấy của bộ']],
    [/^Đường bộ/, '/services?field=duong-bo', ['Giấy phép cho xe']],
  ])('%s leads to its services, a company after citizens', async (name, where, found) => {
    open('/services');
    await userEvent.click(await screen.findByRole('link', { name }));
    await waitFor(() => expect(titles()).toEqual(found));
    expect(address()).toBe(where);
    expect(status()).toBe(`${found.length} dịch vụ`);
  });
});

describe('filters', () => {
  test('they are chosen in one sheet that counts, combine, and stand in the address', async () => {
    open('/services?q=gi%E1%BA%A5y');
    await userEvent.click(await screen.findByRole('button', { name: 'Lọc' }));
    const sheet = screen.getByRole('dialog');
    await userEvent.click(within(sheet).getByRole('checkbox', { name: /Nộp trực tuyến/ }));
    await userEvent.selectOptions(within(sheet).getByRole('combobox', { name: 'Nơi giải quyết' }), 'commune');
    expect(within(sheet).getByRole('status').textContent).toBe('2 dịch vụ');
    await userEvent.click(within(sheet).getByRole('button', { name: 'Xem 2 dịch vụ' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(address()).toBe('/services?q=giấy&online=1&level=commune');
    expect([...titles()].sort()).toEqual(['Giấy cho bé', 'Giấy phép cho công ty']);
  });

  test('an answer that shows nothing is not offered', async () => {
    open('/services?free=1');
    await userEvent.click(await screen.findByRole('button', { name: 'Lọc' }));
    const field = screen.getByRole('combobox', { name: 'Lĩnh vực' });
    expect(
      within(field)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Tất cả', 'Hộ tịch (1)']);
  });

  test('each that is set can be dropped, and the focus stays', async () => {
    open('/services?event=co-con-nho&online=1');
    await userEvent.click(await screen.findByRole('button', { name: 'Bỏ lọc: Nộp trực tuyến' }));
    expect(address()).toBe('/services?event=co-con-nho');
    expect(document.activeElement).not.toBe(document.body);
    await userEvent.click(screen.getByRole('button', { name: 'Bỏ lọc: Có con nhỏ' }));
    expect(address()).toBe('/services');
    expect(await screen.findByRole('heading', { name: 'Hay cần' })).toBeDefined();
  });

  test('a filter chosen right after a letter loses no letter', async () => {
    open('/services?online=1&level=commune');
    await userEvent.type(await screen.findByRole('searchbox'), 'giấy');
    await userEvent.click(screen.getByRole('button', { name: 'Bỏ hết lọc' }));
    expect(screen.getByRole('searchbox')).toHaveProperty('value', 'giấy');
    await waitFor(() => expect(address()).toBe('/services?q=giấy'));
    await waitFor(() => expect(titles()).toHaveLength(4));
  });

  test('where nothing is left, dropping one of them is offered with what it brings', async () => {
    open('/services?level=ministry&free=1');
    expect(await screen.findByRole('heading', { name: 'Không có dịch vụ nào với bộ lọc này' })).toBeDefined();
    expect(status()).toBe('Không có dịch vụ nào với bộ lọc này');
    expect(screen.getByRole('button', { name: 'Bỏ “Bộ, ngành trung ương”: có 1 dịch vụ' })).toBeDefined();
    expect(screen.getByRole('button', { name: 'Bỏ hết lọc: 4 dịch vụ' })).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Bỏ “Miễn phí (có công bố)”: có 1 dịch vụ' }));
    expect(titles()).toEqual(['Giấy của bộ']);
  });

  test('what the address says wrongly is passed over', async () => {
    open('/services?level=district&free=yes&field=nothing&event=co-con-nho');
    expect(await screen.findByRole('heading', { level: 2, name: 'Có con nhỏ' })).toBeDefined();
    expect(screen.getAllByRole('button', { name: /^Bỏ lọc/ })).toHaveLength(1);
  });

  test('the name of a life event can still be typed', async () => {
    open('/services?q=co%20con%20nho&free=1');
    expect(await screen.findByRole('heading', { level: 2, name: 'Có con nhỏ' })).toBeDefined();
    expect(titles()).toEqual(['Giấy cho bé']);
  });
});
