import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { fail } from '../../../lib/result';
import { createFakePlatform } from '../../../platform/fake';
import { keys } from '../kept';
import { answers, fails, scriptedPortal } from '../testing/scripted-portal';
import { openRoom } from '../testing/stand';
import { wireCatalogue, wireService } from '../testing/wire';

afterEach(cleanup);

const index = { '/catalogue': answers(wireCatalogue) };
const page = '/procedures/{code}';
const open = (path: string, answer = answers(wireService), platform = createFakePlatform()) => {
  openRoom(path, scriptedPortal({ ...index, [page]: answer }).portal, platform);
  return platform;
};

describe('one service', () => {
  test('the six questions are answered, and what is not published is not free', async () => {
    open('/services/1.001193');
    expect(await screen.findByRole('heading', { level: 1, name: 'Khai sinh cho con' })).toBeDefined();
    for (const name of ['Ai làm được?', 'Mang gì?', 'Hết bao nhiêu?', 'Bao lâu?', 'Ở đâu?'])
      expect(screen.getByRole('heading', { name })).toBeDefined();
    expect(screen.getByText('Cổng không công bố mức phí')).toBeDefined();
    expect(screen.queryByText(/^Không thu phí/)).toBeNull();
    expect(document.body.textContent).toContain('Theo Cổng Dịch vụ công quốc gia, bản Thứ Bảy, 18/7/2026.');
  });

  test('a paper that was ticked stays ticked on this phone', async () => {
    const platform = open('/services/1.001193');
    await userEvent.click(await screen.findByRole('checkbox', { name: /Tờ khai/ }));
    expect(screen.getByText(/Đã có 1 trên 2/)).toBeDefined();
    await waitFor(async () => expect(await platform.store.get(keys.ticks('1.001193'))).not.toBeNull());
    cleanup();
    open('/services/1.001193', answers(wireService), platform);
    await waitFor(() => expect(screen.getByText(/Đã có 1 trên 2/)).toBeDefined());
  });

  test('before the portal opens outside Zalo, what is needed there is said', async () => {
    const platform = open('/services/1.001193');
    await userEvent.click(await screen.findByRole('button', { name: /Nộp trên/ }));
    expect(screen.getByText('Chưa có VNeID mức 2?')).toBeDefined();
    expect(platform.calls).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: /^Mở Cổng/ }));
    expect(platform.calls).toEqual([{ name: 'openOutside', args: ['https://dichvucong.gov.vn/'] }]);
  });

  test('an address that the city does not know is never opened', async () => {
    const platform = open(
      '/services/1.001193',
      answers({ ...wireService, filing_url: 'https://dichvucong.gov.vn.evil.example/' }),
    );
    await userEvent.click(await screen.findByRole('button', { name: /Nộp trên/ }));
    expect(screen.getByText(/chưa được thành phố xác nhận/)).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Mở Cổng/ })).toBeNull();
    expect(platform.calls).toEqual([]);
  });

  test('where nothing can be filed online, the office is shown instead', async () => {
    open('/services/1.001193', answers({ ...wireService, online: 'none' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Xem nơi nộp hồ sơ' }));
    expect(screen.getByRole('heading', { name: 'Việc này nộp tại nơi tiếp nhận' })).toBeDefined();
    expect(screen.queryByRole('button', { name: /Nộp trên/ })).toBeNull();
  });

  test('sharing sends the page alone, and link, code and text are always offered', async () => {
    const platform = createFakePlatform({ share: [fail('unsupported')] });
    open('/services/1.001193', answers(wireService), platform);
    await userEvent.click(await screen.findByRole('button', { name: 'Chia sẻ' }));
    expect(screen.getByRole('button', { name: 'Chép đường dẫn' })).toBeDefined();
    expect(screen.getByRole('button', { name: 'Chép phần chữ' })).toBeDefined();
    expect(await screen.findByRole('img', { name: /^Mã vuông mở trang/ })).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Gửi bằng ứng dụng khác' }));
    expect(platform.calls[0]?.args).toEqual([
      { title: 'Khai sinh cho con', description: 'Để con có giấy khai sinh.', path: '/services/1.001193' },
    ]);
    expect(await screen.findByText(/Máy không mở được bảng chia sẻ/)).toBeDefined();
  });
});

describe('no service to show', () => {
  test('a code with a space in the link is read', async () => {
    open('/services/1.001%20193');
    expect(await screen.findByRole('heading', { level: 1, name: 'Khai sinh cho con' })).toBeDefined();
  });

  test('a code that cannot be is said at once', async () => {
    open('/services/abc');
    expect(await screen.findByRole('heading', { name: 'Không có thủ tục nào mang mã này' })).toBeDefined();
  });

  test('a service that is gone leads to its successor', async () => {
    open('/services/0.000001', fails('gone', { successor: '1.004873' }));
    const link = await screen.findByRole('link', { name: 'Mở: Giấy xác nhận tình trạng hôn nhân' });
    expect(link.getAttribute('href')).toBe('/services/1.004873');
  });

  test('offline, what the index knows is shown with its date', async () => {
    open('/services/1.001193', fails('offline'));
    expect(await screen.findByText('Mới có thông tin tóm tắt')).toBeDefined();
    expect(screen.getByText(/dữ liệu Thứ Bảy, 18\/7\/2026/)).toBeDefined();
  });

  test('offline, a service that was opened before is shown with its time', async () => {
    const platform = open('/services/1.001193');
    await screen.findByRole('heading', { name: 'Ở đâu?' });
    cleanup();
    open('/services/1.001193', fails('offline'), platform);
    expect(await screen.findByText(/Đây là bản lưu lúc/)).toBeDefined();
    expect(screen.getByRole('heading', { name: 'Ở đâu?' })).toBeDefined();
  });

  test('an answer nobody can read is told with a way to try again', async () => {
    open('/services/9.999999', answers({ half: true }));
    expect(await screen.findByRole('heading', { name: 'Cổng gặp trục trặc' })).toBeDefined();
    expect(screen.getByRole('button', { name: 'Thử lại' })).toBeDefined();
  });
});
