import { expect, test } from '@playwright/test';
import { expectAccessible, open, settled } from './support';

test('the home greets bà Tám, shows what waits for her and leads there', async ({ page }) => {
  await open(page, '/', { persona: 'tam' });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('bà Tám');
  await page.getByRole('link', { name: /Bổ sung 3 giấy tờ/ }).click();
  await expect(page.getByRole('heading', { name: 'Cần bổ sung 3 giấy tờ' })).toBeVisible();
  await page.getByRole('button', { name: 'Quay lại' }).click();
  await page.getByRole('link', { name: /Nộp 24.000 đồng/ }).click();
  await expect(page.getByText('Số tiền phải nộp')).toBeVisible();
});

test('someone signed out can do all four errands', async ({ page }) => {
  await open(page, '/', { persona: 'khach' });
  await expect(page.getByText('Bạn chưa đăng nhập.', { exact: false })).toBeVisible();
  for (const door of ['Tìm dịch vụ công', 'Theo dõi hồ sơ', 'Phản ánh hiện trường', 'Thanh toán'])
    await expect(page.getByRole('link', { name: door })).toBeVisible();
});

test('signing in with Zalo is never shown as proof of identity', async ({ page }) => {
  await open(page, '/', { persona: 'tam' });
  await expect(page.getByText('Đây không phải xác minh danh tính', { exact: false })).toBeVisible();
});

test('every notice opens', async ({ page }) => {
  await open(page, '/', { persona: 'tam' });
  await page.getByRole('link', { name: /Các quầy nghỉ lễ/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Các quầy nghỉ lễ');
});

test('text size, theme and language are kept', async ({ page }) => {
  await open(page, '/settings');
  await page.getByRole('radio', { name: 'Rất lớn' }).check();
  await expect(page.getByRole('radio', { name: 'Rất lớn' })).toBeChecked();
  await page.getByRole('radio', { name: 'Tối' }).check();
  await expect(page.getByRole('radio', { name: 'Tối' })).toBeChecked();
  await page.getByRole('radio', { name: 'English' }).check();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-text', '150');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('everything on the phone is erased after a question that says what goes', async ({ page }) => {
  await open(page, '/services/1.001193');
  await page.getByRole('checkbox', { name: /Giấy chứng sinh/ }).check();
  await expect(page.getByText('Đã có 1 trên 3')).toBeVisible();
  await open(page, '/settings');
  await page.getByRole('button', { name: /Xoá dữ liệu trên máy này/ }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: 'Không, giữ lại' }).click();
  await expect(sheet).toHaveCount(0);
  await page.getByRole('button', { name: /Xoá dữ liệu trên máy này/ }).click();
  await sheet.getByRole('button', { name: 'Xoá hết' }).click();
  await expect(page.getByText('Đã xoá hết trên máy này.')).toBeVisible();
  await open(page, '/services/1.001193');
  await expect(page.getByRole('checkbox', { name: /Giấy chứng sinh/ })).not.toBeChecked();
});

test('a link that leads nowhere has three ways on', async ({ page }) => {
  await open(page, '/dich-vu/cu/khong-con');
  await expect(page.getByRole('heading', { level: 1, name: 'Không thấy trang này' })).toBeVisible();
  await page.getByRole('link', { name: 'Về Trang chủ' }).click();
  await expect(page.getByRole('link', { name: 'Tìm dịch vụ công' })).toBeVisible();
});

test('with the keyboard alone one gets from the home to a service and back', async ({ page }) => {
  await open(page, '/');
  await settled(page);
  const box = page.getByRole('textbox', { name: 'Bạn cần làm giấy tờ gì?' });
  for (let press = 0; press < 8 && !(await box.evaluate((one) => one === document.activeElement)); press += 1)
    await page.keyboard.press('Tab');
  await expect(box).toBeFocused();
  await page.keyboard.type('ket hon');
  await page.keyboard.press('Enter');
  const link = page.getByRole('link', { name: 'Đăng ký kết hôn', exact: true });
  await expect(link).toBeVisible();
  for (
    let press = 0;
    press < 20 && !(await link.evaluate((one) => one === document.activeElement));
    press += 1
  )
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Đăng ký kết hôn' })).toBeFocused();
});

test('the other city runs from its settings alone', async ({ page }) => {
  await open(page, '/', { city: 'vungtau' });
  await expect(page.getByText('Vũng Tàu', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Khu phố' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-city', 'vungtau');
});

test('scripts of strangers are forbidden in the preview', async ({ page }) => {
  const answer = await page.request.get('http://127.0.0.1:4311/');
  expect(answer.headers()['content-security-policy']).toContain("script-src 'self'");
  expect(await answer.text()).not.toMatch(/<script>(?!<)/);
});

test('the nearest office is named once and then stands on the home screen', async ({ page }) => {
  await open(page, '/', { persona: 'khach' });
  await page.getByRole('link', { name: /Nơi làm thủ tục gần bạn/ }).click();
  await page.getByRole('textbox', { name: 'Phường, xã, đặc khu' }).fill('le chan');
  await page.getByRole('radio', { name: /^Phường Lê Chân/ }).click();
  await expect(page.getByText('Hồ Sen', { exact: false })).toBeVisible();
  await expectAccessible(page);
  await open(page, '/');
  await expect(page.getByRole('link', { name: /Nơi làm thủ tục: Phường Lê Chân/ })).toBeVisible();
});
