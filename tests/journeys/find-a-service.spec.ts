import { expect, test } from '@playwright/test';
import { expectAccessible, open, settled } from './support';

const box = { name: 'Bạn cần làm giấy tờ gì?' } as const;

test('bà Tám types on the home screen without marks and opens the right service', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('textbox', box).fill('giay doc than');
  await page.getByRole('button', { name: 'Tìm', exact: true }).click();
  await expect(page).toHaveURL(/\/services\?q=giay/);
  const first = page.getByRole('main').getByRole('heading', { level: 3 }).first();
  await expect(first).toContainText('độc thân');
  await first.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('độc thân');
  for (const question of [
    'Ai làm được?',
    'Mang gì?',
    'Hết bao nhiêu?',
    'Bao lâu?',
    'Ở đâu?',
    'Làm trực tuyến được không?',
  ])
    await expect(page.getByRole('heading', { name: question })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('searchbox', box)).toHaveValue('giay doc than');
});

test('marks or no marks, the same services come', async ({ page }) => {
  const found = async (words: string) => {
    await open(page, `/services?q=${encodeURIComponent(words)}`);
    const status = page.getByRole('main').getByRole('status').first();
    await expect(status).toContainText(/dịch vụ/);
    const count = Math.min(10, Number.parseInt((await status.textContent()) ?? '', 10));
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(count);
    return page.getByRole('heading', { level: 3 }).allTextContents();
  };
  expect(await found('đăng ký thường trú')).toEqual(await found('dang ky thuong tru'));
});

test('results come while typing, and the count is announced', async ({ page }) => {
  await open(page, '/services');
  await page.getByRole('searchbox', box).pressSequentially('ket hon', { delay: 30 });
  await expect(page.getByRole('main').getByRole('status').first()).toContainText(/\d+ dịch vụ/);
  await expect(page.getByRole('link', { name: 'Đăng ký kết hôn', exact: true })).toBeVisible();
  await expect(page).toHaveURL(/q=ket(\+|%20)hon/);
});

test('a list is the same whether its words were typed in a hurry, with thought, or come by a link', async ({
  page,
}) => {
  const titles = async () => {
    const status = page.getByRole('main').getByRole('status').first();
    await expect(status).toContainText(/dịch vụ/);
    const count = Math.min(10, Number.parseInt((await status.textContent()) ?? '', 10));
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(count);
    return page.getByRole('heading', { level: 3 }).allTextContents();
  };
  const typed = async (delay: number) => {
    await open(page, '/services');
    await page.getByRole('searchbox', box).pressSequentially('giay kh', { delay });
    await expect(page).toHaveURL(/q=giay(\+|%20)kh$/);
    return titles();
  };
  const hurried = await typed(0);
  expect(await typed(250)).toEqual(hurried);
  await page.reload();
  expect(await titles()).toEqual(hurried);
});

test('a code finds its procedure', async ({ page }) => {
  await open(page, '/services?q=1.001193');
  await expect(page.getByRole('link', { name: /Khai sinh cho con/ })).toBeVisible();
});

test("the city's own row stands before the national one", async ({ page }) => {
  await open(page, '/services?q=cap%20doi%20so%20do');
  const links = page.getByRole('heading', { level: 3 }).getByRole('link');
  await expect(links.first()).toBeVisible();
  const codes = await links.evaluateAll((all) =>
    all.map((link) => link.getAttribute('href')?.split('/').pop()),
  );
  expect(codes).toContain('1.115613');
  if (codes.includes('1.012783')) expect(codes.indexOf('1.115613')).toBeLessThan(codes.indexOf('1.012783'));
});

test('where nothing fits the app says so and offers a person', async ({ page }) => {
  await open(page, '/services?q=xe%20bu%C3%BDt%20s%E1%BB%91%206%20m%E1%BA%A5y%20gi%E1%BB%9D');
  await settled(page);
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('link', { name: /1800 1096/ })).toBeVisible();
});

test('ticked papers are still ticked after a reload', async ({ page }) => {
  await open(page, '/services/1.001193');
  await page.getByRole('checkbox', { name: /Giấy chứng sinh/ }).check();
  await expect(page.getByText('Đã có 1 trên 3')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /Giấy chứng sinh/ })).toBeChecked();
});

test('an unpublished fee is never called free', async ({ page }) => {
  await open(page, '/services/1.001193');
  await expect(page.getByText('Cổng không công bố mức phí')).toBeVisible();
});

test('handing over names VNeID, what to do without it, and opens the national portal outside', async ({
  page,
  context,
}) => {
  await context.route('https://dichvucong.gov.vn/**', (route) => route.fulfill({ body: 'national portal' }));
  await open(page, '/services/1.004222');
  await page.getByRole('button', { name: /Nộp trên Cổng Dịch vụ công quốc gia/ }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet).toContainText('VNeID');
  await expect(sheet).toContainText(/công an/i);
  await expectAccessible(page);
  const opened = context.waitForEvent('page');
  await sheet.getByRole('button', { name: /^Mở Cổng/ }).click();
  expect((await opened).url()).toContain('https://dichvucong.gov.vn/');
});

test('Esc closes the sheet and the focus returns to where it was', async ({ page }) => {
  await open(page, '/services/1.004222');
  const button = page.getByRole('button', { name: /Nộp trên Cổng Dịch vụ công quốc gia/ });
  await button.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('a shared link opens the same page, with a way home', async ({ page }) => {
  await open(page, '/services/2.000635?via=zalo');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('bản sao giấy khai sinh');
  await page.getByRole('button', { name: 'Quay lại' }).click();
  await expect(page).toHaveURL(/(127\.0\.0\.1:\d+\/|\/zapps\/\d+)$/);
});

test('a service that is gone leads to the one that took its place', async ({ page }) => {
  await open(page, '/services/0.000001');
  await expect(page.getByText('Thủ tục này không còn nữa')).toBeVisible();
  await page.getByRole('link', { name: /Mở: / }).click();
  await expect(page).toHaveURL(/\/services\/2\.000635$/);
});

test('a code that never was gets a sentence and a way on', async ({ page }) => {
  await open(page, '/services/9.999999');
  await settled(page);
  await expect(page.getByRole('link', { name: /Tìm dịch vụ/ })).toBeVisible();
});

test('what was seen once is found and read without network', async ({ page }) => {
  await open(page, '/services?q=khai%20sinh');
  await page.getByRole('link', { name: 'Khai sinh cho con' }).click();
  await expect(page.getByRole('heading', { name: 'Mang gì?' })).toBeVisible();
  await open(page, '/services?q=khai%20sinh', { weather: 'down' });
  await page.getByRole('link', { name: 'Khai sinh cho con' }).click();
  await expect(page.getByRole('heading', { name: 'Mang gì?' })).toBeVisible();
});

test('a neighbourhood leader shares a service with one tap', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/neighbourhood', { persona: 'sau' });
  await expect(page.getByText('Chào ông Sáu')).toBeVisible();
  await page
    .getByRole('button', { name: /Khai sinh cho con/ })
    .or(page.getByRole('link', { name: /Khai sinh cho con/ }))
    .click();
  await expect(page.getByRole('img', { name: /mã/i })).toBeVisible();
  await expectAccessible(page);
});
