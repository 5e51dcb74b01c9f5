import { expect, type Page, test } from '@playwright/test';
import { phoneOf } from '../zalo-host/phone-of';
import { enter, tabTo } from './keyboard';
import { sent, step } from './report-steps';
import { inZalo, open } from './support';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('a fee is paid from the home screen to the receipt with the keyboard alone', async ({
  page,
  context,
}) => {
  await open(page, '/', { persona: 'nam' });
  await enter(page, page.getByRole('link', { name: 'Thanh toán', exact: true }));
  const title = (name: string) => page.getByRole('heading', { level: 1, name });
  await expect(title('Thanh toán')).toBeFocused();
  await enter(page, page.getByRole('link', { name: /24\.000 đồng\. Chưa nộp/ }));
  await expect(page).toHaveURL(/\/payments\/phimaucuaconam0000000094$/);
  const opened = context.waitForEvent('page');
  await enter(page, button(page, 'Trả 24.000 đồng'));
  const bank = await opened;
  await enter(bank, button(bank, 'Trả xong'));
  await expect(bank.getByText('Đã trả xong.')).toBeVisible();
  await bank.close();
  await page.bringToFront();
  // The page of the receipt begins at its heading, wherever the button of the last page stood.
  await expect(title('Đã trả xong')).toBeFocused({ timeout: 30_000 });
  if (inZalo()) {
    const phone = await phoneOf(context);
    await enter(page, button(page, 'Lưu biên lai vào máy'));
    await expect.poll(() => phone.calls(page, 'action.save.image.gallery')).toHaveLength(1);
  } else {
    const picture = page.waitForEvent('download');
    await enter(page, button(page, 'Lưu biên lai vào máy'));
    expect((await picture).suggestedFilename()).toMatch(/BL\d{2}-\d{7}/);
  }
  await expect(page.getByRole('status').filter({ hasText: 'Đã lưu.' })).toBeVisible();
  await enter(page, button(page, 'Quay lại'));
  await expect(title('Thanh toán')).toBeFocused();
  await expect(page.getByRole('link', { name: /24\.000 đồng\. Đã nộp/ })).toBeVisible();
});

test('a report can be written and sent with the keyboard alone', async ({ page }) => {
  await open(page, '/reports/new', { persona: 'tam' });
  await step(page, 'Chụp lại chuyện cần báo');
  await enter(page, button(page, 'Tiếp tục'));
  await step(page, 'Chuyện ở đâu?');
  await tabTo(page, page.getByRole('radio', { name: /Vị trí của tôi/ }));
  await page.keyboard.press('ArrowDown');
  await tabTo(page, page.getByRole('textbox', { name: 'Phường, xã, đặc khu' }));
  await page.keyboard.type('le chan');
  await tabTo(page, page.getByRole('radio', { name: /^Phường Lê Chân/ }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('textbox', { name: 'Tên đường hoặc ngõ' }));
  await page.keyboard.type('Tô Hiệu');
  await enter(page, button(page, 'Tiếp tục'));
  await step(page, 'Có chuyện gì?');
  await tabTo(page, page.getByRole('textbox', { name: 'Kể ngắn gọn điều bạn thấy' }));
  await page.keyboard.type('Cây đổ chắn ngang lối vào ngõ.');
  await tabTo(page, page.getByRole('group', { name: 'Việc này thuộc loại nào?' }).getByRole('radio').first());
  await page.keyboard.press('Space');
  await enter(page, button(page, 'Tiếp tục'));
  await step(page, 'Xem lại trước khi gửi');
  await enter(page, button(page, 'Gửi phản ánh'));
  await sent(page);
});

test('a dossier can be looked up with the keyboard alone', async ({ page }) => {
  await open(page, '/dossiers/find', { persona: 'khach' });
  await tabTo(page, page.getByRole('textbox', { name: 'Mã hồ sơ' }));
  await page.keyboard.type('h24.26-261111-0417');
  await page.keyboard.press('Tab');
  await page.keyboard.type('0002');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Cần bổ sung 3 giấy tờ' })).toBeVisible();
});
