import { expect, test } from '@playwright/test';
import { mend, sever, severable } from './severed';
import { expectAccessible, open, settled, watch } from './support';

const paths = [
  '/',
  '/services?q=khai',
  '/services/1.001193',
  '/dossiers',
  '/dossiers/H24.26-261111-0418',
  '/reports',
  '/reports/new',
  '/payments',
  '/payments/phimaucuabatam0000000093',
];

for (const weather of ['down', 'captive', 'signed-out'] as const) {
  for (const path of paths) {
    test(`${weather}: ${path} says what happened and offers a way on, never a white page`, async ({
      page,
    }) => {
      const seen = watch(page);
      await open(page, path, { persona: 'tam', weather });
      await settled(page);
      await expect(page.getByRole('link').first()).toBeVisible();
      const words = await page.getByRole('main').innerText();
      expect(words.length).toBeGreaterThan(40);
      expect(words).not.toMatch(/undefined|NaN|\[object/);
      await expectAccessible(page);
      expect(seen.faults).toEqual([]);
    });
  }
}

test('offline has its own sentence, and so has Wi-Fi that wants a log-in', async ({ page }) => {
  await open(page, '/services/1.001193', { weather: 'down' });
  await expect(page.getByText('Không có mạng').first()).toBeVisible();
  await open(page, '/services/1.001193', { weather: 'captive' });
  await expect(page.getByText(/Wi-Fi/).first()).toBeVisible();
});

for (const [path, role, name] of [
  ['/services/1.001193', 'heading', 'Mang gì?'],
  ['/dossiers/H24.26-261111-0418', 'heading', 'Cần bổ sung 3 giấy tờ'],
  ['/dossiers', 'link', /H24\.26-261111-0418/],
  ['/reports', 'link', /Đã trả lời/],
  ['/payments', 'link', /24\.000 đồng\. Chưa nộp/],
  ['/payments/phimaucuabatam0000000093', 'button', 'Trả 24.000 đồng'],
] as const) {
  test(`${path} says that there is no network, and "try again" brings it once there is`, async ({ page }) => {
    await severable(page);
    await open(page, '/', { persona: 'tam' });
    await settled(page);
    await sever(page);
    await open(page, path);
    const told = page.getByText('Điện thoại chưa nối được tới cổng. Hãy kiểm tra mạng rồi thử lại.');
    const retry = page.getByRole('button', { name: 'Thử lại' });
    await expect(told).toBeVisible();
    await retry.click();
    await expect(told).toBeVisible();
    await mend(page);
    await expect(async () => {
      // The try before may still have been under way when the network came back.
      if (await retry.isVisible()) await retry.click({ timeout: 2_000 });
      await expect(page.getByRole(role, { name }).first()).toBeVisible({ timeout: 4_000 });
    }).toPass({ timeout: 20_000 });
    await expect(told).toHaveCount(0);
  });
}

test('on a flaky network the errand still gets done', async ({ page }) => {
  await open(page, '/dossiers/find', { persona: 'khach', weather: 'flaky' });
  await page.getByRole('textbox', { name: 'Mã hồ sơ' }).fill('H24.26-261111-0417');
  await page.getByRole('textbox', { name: 'Bốn số cuối điện thoại' }).fill('0002');
  await expect(async () => {
    const button = page.getByRole('button', { name: 'Xem và theo dõi' });
    if (await button.isVisible()) await button.click({ timeout: 2_000 });
    await expect(page.getByRole('heading', { name: 'Cần bổ sung 3 giấy tờ' })).toBeVisible({ timeout: 3000 });
  }).toPass({ timeout: 40_000 });
});

test('a screen whose code cannot be fetched says so, and nothing on the phone is lost', async ({
  page,
  context,
}) => {
  await open(page, '/', { persona: 'khach' });
  await settled(page);
  // The pretend portal's worker stands between the page and the network, so the whole context is routed.
  await context.route(/hall-screens/, (route) => route.abort());
  await page.getByRole('link', { name: /Cỡ chữ và cài đặt/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Chưa tải được trang này' })).toBeVisible();
  await expect(page.getByText('Những gì bạn đã lưu trên máy vẫn còn nguyên.')).toBeVisible();
});

test('an app that cannot be fetched says so in its own sentence', async ({ page }) => {
  await page.route(/assets\/start\./, (route) => route.abort());
  await open(page, '/');
  await expect(page.getByRole('alert')).toContainText('Chưa tải được ứng dụng');
  await expect(page.getByRole('button', { name: 'Thử lại' })).toBeVisible();
});
