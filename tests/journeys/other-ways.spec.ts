import { expect, type Page, test } from '@playwright/test';
import { fillAll, handOver, next, sent, step, tell, typePlace } from './report-steps';
import { open } from './support';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('in Vũng Tàu a report goes to that city’s ward', async ({ page }) => {
  await open(page, '/reports/new', { city: 'vungtau', persona: 'tam' });
  await step(page, 'Chụp lại chuyện cần báo');
  await next(page);
  await typePlace(page, { unit: 'Rạch Dừa', choose: 'Phường Rạch Dừa', street: 'Lưu Chí Hiếu' });
  await next(page);
  await tell(page);
  await next(page);
  await button(page, 'Gửi phản ánh').click();
  await sent(page);
  await expect(page.getByText('Ủy ban nhân dân phường Rạch Dừa').first()).toBeVisible();
});

test('in Vũng Tàu a fee is paid and a service found', async ({ page, context }) => {
  await open(page, '/payments/phimaucuaconam0000000094', { city: 'vungtau', persona: 'nam' });
  const opened = context.waitForEvent('page');
  await button(page, 'Trả 24.000 đồng').click();
  const bank = await opened;
  await bank.getByRole('button', { name: 'Trả xong' }).click();
  await expect(bank.getByText('Đã trả xong.')).toBeVisible();
  await bank.close();
  await page.bringToFront();
  await expect(page.getByRole('heading', { level: 1, name: 'Đã trả xong' })).toBeVisible({ timeout: 30_000 });
  await open(page, '/services?q=ket%20hon', { city: 'vungtau' });
  await expect(page.getByRole('link', { name: 'Đăng ký kết hôn', exact: true })).toBeVisible();
});

test('on a flaky network a report arrives all the same', async ({ page }) => {
  await open(page, '/reports/new', { persona: 'tam', weather: 'flaky' });
  await fillAll(page, 'Vỉa hè sụt một mảng lớn trước trường học.');
  await handOver(page);
  await sent(page);
  await open(page, '/reports', { weather: 'clear' });
  await expect(page.getByRole('link', { name: /Vỉa hè sụt một mảng lớn/ })).toHaveCount(1);
  await expect(page.getByRole('link', { name: /chờ gửi/ })).toHaveCount(0);
});

test('on a slow network a service is shown as soon as it comes', async ({ page }) => {
  await open(page, '/services/1.004222', { weather: 'slow' });
  await expect(page.getByRole('heading', { name: 'Mang gì?' })).toBeVisible({ timeout: 30_000 });
});
