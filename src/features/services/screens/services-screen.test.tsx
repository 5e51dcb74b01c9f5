import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { createFakePlatform } from '../../../platform/fake';
import { answers, fails, scriptedPortal } from '../testing/scripted-portal';
import { openRoom } from '../testing/stand';
import { wireCatalogue, wireIndex, wireRow } from '../testing/wire';

afterEach(cleanup);

const index = { '/catalogue': answers(wireCatalogue, '"one"') };
const open = (path: string, script: Parameters<typeof scriptedPortal>[0] = index) =>
  openRoom(path, scriptedPortal(script).portal, createFakePlatform());

describe('searching for a service', () => {
  test('before anything is typed, what is often needed and the events of a life are offered', async () => {
    open('/services');
    expect(await screen.findByRole('heading', { name: 'Hay cần' })).toBeDefined();
    expect(screen.getByRole('link', { name: /Có con nhỏ/ })).toBeDefined();
  });

  test('what is typed brings services, is announced, and stands in the address', async () => {
    open('/services');
    await userEvent.type(await screen.findByRole('searchbox'), 'khai sinh');
    const link = await screen.findByRole('link', { name: 'Khai sinh cho con' });
    expect(link.getAttribute('href')).toBe('/services/1.001193');
    expect(link.querySelector('mark')?.textContent).toBe('Khai sinh');
    expect(screen.getByText('Cổng không công bố mức phí')).toBeDefined();
    expect(screen.getByText('7,5 ngày làm việc')).toBeDefined();
    expect(screen.getByRole('status').textContent).toBe('1 dịch vụ');
    await waitFor(() => expect(screen.getByTestId('address').textContent).toBe('/services?q=khai sinh'));
  });

  test('ten services come first; the others are counted, and reading goes on at the eleventh', async () => {
    const items = Array.from({ length: 13 }, (_, at) => wireRow(`1.0000${10 + at}`, `Việc số ${at + 1}`));
    open('/services?event=co-con-nho', { '/catalogue': answers(wireIndex(items), '"one"') });
    expect(await screen.findByText(/^13 dịch vụ\./)).toBeDefined();
    await waitFor(() => expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(10));
    await userEvent.click(screen.getByRole('button', { name: 'Xem thêm 3 dịch vụ' }));
    const links = screen.getAllByRole('heading', { level: 3 }).map((title) => title.querySelector('a'));
    expect(links).toHaveLength(13);
    expect(document.activeElement).toBe(links[10]);
    expect(screen.queryByRole('button', { name: /Xem thêm/ })).toBeNull();
  });

  test('a long list comes by thirty, tells how far one is, and is as long again on the way back', async () => {
    const items = Array.from({ length: 75 }, (_, at) => wireRow(`1.0000${10 + at}`, `Việc số ${at + 1}`));
    open('/services?level=commune', { '/catalogue': answers(wireIndex(items), '"one"') });
    expect(await screen.findByText('Đang xem 10 trên 75 dịch vụ.')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Xem thêm 30 dịch vụ' }));
    expect(screen.getByText('Đang xem 40 trên 75 dịch vụ.')).toBeDefined();
    await userEvent.click(screen.getByRole('link', { name: 'Việc số 30' }));
    await userEvent.click(await screen.findByRole('button', { name: 'back' }));
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(40);
    await userEvent.click(screen.getByRole('button', { name: 'Xem thêm 30 dịch vụ' }));
    await userEvent.click(screen.getByRole('button', { name: 'Xem thêm 5 dịch vụ' }));
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(75);
  });

  test('every row follows what is typed, and another question starts with ten rows again', async () => {
    const items = Array.from({ length: 13 }, (_, at) =>
      wireRow(`1.0000${10 + at}`, `${at < 12 ? 'Nhà' : 'Xe'} việc số ${at + 1}`),
    );
    open('/services?q=viec', { '/catalogue': answers(wireIndex(items), '"one"') });
    await userEvent.click(await screen.findByRole('button', { name: 'Xem thêm 3 dịch vụ' }));
    await userEvent.clear(screen.getByRole('searchbox'));
    await userEvent.type(screen.getByRole('searchbox'), 'nha');
    await waitFor(() =>
      expect(
        screen.getAllByRole('heading', { level: 3 }).filter((row) => /Nhà/.test(row.textContent ?? '')),
      ).toHaveLength(10),
    );
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(10);
    expect(screen.getByRole('button', { name: 'Xem thêm 2 dịch vụ' })).toBeDefined();
  });

  test('a link with a question opens with its answer', async () => {
    open('/services?q=tinh%20trang%20hon%20nhan');
    expect(await screen.findByRole('link', { name: /tình trạng hôn nhân/ })).toBeDefined();
  });

  test('a life event shows its services', async () => {
    open('/services');
    await userEvent.click(await screen.findByRole('link', { name: /Có con nhỏ/ }));
    expect(await screen.findByRole('heading', { level: 2, name: 'Có con nhỏ' })).toBeDefined();
    expect(screen.getByRole('link', { name: 'Khai sinh cho con' })).toBeDefined();
  });

  test('a code with spaces finds its service', async () => {
    open('/services?q=1%20001%20193');
    expect(await screen.findByRole('link', { name: 'Khai sinh cho con' })).toBeDefined();
  });

  test('nothing fits: it is said, with a phone number, and no service is pushed', async () => {
    open('/services?q=th%E1%BB%9Di%20ti%E1%BA%BFt');
    expect(await screen.findByRole('heading', { name: 'Không có dịch vụ nào khớp' })).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Xem theo việc trong đời' }));
    expect(await screen.findByRole('heading', { name: 'Hay cần' })).toBeDefined();
  });

  test('without a network and without a kept list the question stays in the box', async () => {
    open('/services?q=khai%20sinh', { '/catalogue': fails('offline') });
    expect(await screen.findByRole('heading', { name: 'Không có mạng' })).toBeDefined();
    expect(screen.getByDisplayValue('khai sinh')).toBeDefined();
  });
});
