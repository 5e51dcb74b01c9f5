import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectNoSideScroll, expectTouchable, open, settled } from './support';

const box = { name: 'Bạn cần làm giấy tờ gì?' } as const;
const rows = (page: Page) => page.getByRole('main').getByRole('heading', { level: 3 });
const query = (page: Page) => new URL(page.url()).searchParams;

test.describe('in her own words', () => {
  for (const [said, title] of [
    ['giấy độc thân', /độc thân/],
    ['mất căn cước', /căn cước bị mất/],
    ['nhập khẩu cho con', /thường trú/],
    ['sang tên sổ đỏ', /Sang tên sổ đỏ/],
    ['mo quan pho', /hộ kinh doanh|quán ăn/],
    ['bố em mới mất', /Khai tử/],
    ['tachs hooj', /Tách hộ/],
  ] as const) {
    test(`"${said}"`, async ({ page }) => {
      await open(page, '/services');
      await page.getByRole('searchbox', box).fill(said);
      await expect(rows(page).first()).toContainText(title);
    });
  }

  for (const said of ['giá vàng hôm nay', '   ', '🙂🙂', 'شهادة', "'; DROP TABLE procedures;--"]) {
    test(`"${said}" brings no service and no fault`, async ({ page }) => {
      await open(page, `/services?q=${encodeURIComponent(said)}`);
      await settled(page);
      if (said.trim()) await expect(rows(page)).toHaveCount(0);
      else await expect(page.getByRole('heading', { name: 'Hay cần' })).toBeVisible();
    });
  }
});

test('a phone without workers, and one whose worker breaks, searches all the same', async ({ page }) => {
  await page.addInitScript('delete globalThis.Worker');
  await open(page, '/services');
  await page.getByRole('searchbox', box).fill('giấy độc thân');
  await expect(rows(page).first()).toContainText(/độc thân/);
  await page.addInitScript(
    'globalThis.Worker = class { postMessage() { queueMicrotask(() => this.onerror?.({})); } terminate() {} }',
  );
  await open(page, '/services?q=mat%20can%20cuoc');
  await expect(rows(page).first()).toContainText(/căn cước bị mất/);
});

test('back from a service the words, the length of the list and the place in it are as they were', async ({
  page,
}) => {
  await open(page, '/services?q=gi%E1%BA%A5y');
  await page.getByRole('button', { name: /Xem thêm/ }).click();
  const row = rows(page).nth(8);
  await row.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(300);
  await row.getByRole('link').click();
  await expect(page).toHaveURL(/services\/\d/);
  await page.goBack();
  await expect(row).toBeInViewport();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
});

test('filters combine with words, live in the address, are announced and survive going on and back', async ({
  page,
}) => {
  await open(page, '/services?q=khai');
  await expect(rows(page).first()).toBeVisible();
  await page.getByRole('button', { name: 'Lọc', exact: true }).click();
  const sheet = page.getByRole('dialog');
  await expectAccessible(page);
  await expectTouchable(page);
  await sheet.getByRole('checkbox', { name: /Nộp trực tuyến/ }).check();
  await sheet.getByRole('combobox', { name: 'Nơi giải quyết' }).selectOption({ index: 1 });
  await sheet.getByRole('button', { name: /^Xem .* dịch vụ$/ }).click();
  await expect(sheet).toHaveCount(0);
  await expect.poll(() => query(page).get('online')).toBe('1');
  expect(query(page).get('level')).toBeTruthy();
  await expect(page.getByRole('button', { name: 'Bỏ lọc: Nộp trực tuyến' })).toBeVisible();
  const status = page.getByRole('main').getByRole('status').first();
  await expect(status).toContainText(/dịch vụ/);
  const count = Math.min(10, Number.parseInt((await status.textContent()) ?? '', 10));
  await expect(rows(page)).toHaveCount(count);
  const before = await rows(page).allTextContents();
  await rows(page).first().getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'Mang gì?' })).toBeVisible();
  await page.goBack();
  await expect(rows(page).first()).toBeVisible();
  expect(await rows(page).allTextContents()).toEqual(before);
  await page.reload();
  await expect(rows(page)).toHaveCount(before.length);
  await page.getByRole('button', { name: 'Bỏ hết lọc' }).click();
  await expect.poll(() => query(page).get('online')).toBeNull();
});

test('a filter that leaves nothing says so, and each one can be dropped', async ({ page }) => {
  await open(page, '/services?q=k%E1%BA%BFt%20h%C3%B4n&field=dat-dai&online=1');
  await expect(page.getByText('Không có dịch vụ nào với bộ lọc này').last()).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole('button', { name: /^Bỏ “.*”: có/ })
    .first()
    .click();
  await expect(rows(page).first()).toBeVisible();
});

test('what was searched for stands under the empty box, and can be forgotten', async ({ page }) => {
  await open(page, '/services');
  await page.getByRole('searchbox', box).fill('thường trú');
  await rows(page).first().getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'Mang gì?' })).toBeVisible();
  await open(page, '/services');
  await page.getByRole('searchbox', box).click();
  await expect(page.getByRole('button', { name: 'thường trú', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Xóa “thường trú”' }).click();
  await expect(page.getByRole('button', { name: 'thường trú', exact: true })).toHaveCount(0);
});

test('a list of papers is ticked, copied as text, cleared and taken back', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/services/1.001193');
  await page.getByRole('checkbox', { name: /Giấy chứng sinh/ }).check();
  await page.getByRole('button', { name: 'Gửi danh sách giấy tờ' }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet).toContainText('Cần chuẩn bị');
  await expect(sheet).toContainText('Đã có');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Bỏ hết dấu đánh' }).click();
  await expect(page.getByRole('checkbox', { name: /Giấy chứng sinh/ })).not.toBeChecked();
  await page.getByRole('button', { name: 'Lấy lại dấu đánh' }).click();
  await expect(page.getByRole('checkbox', { name: /Giấy chứng sinh/ })).toBeChecked();
});

test('a service is handed on by link, code and text, with nothing personal in them', async ({ page }) => {
  await open(page, '/services/1.004222', { persona: 'tam' });
  await page.getByRole('button', { name: 'Chia sẻ', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: 'Gửi dịch vụ này cho người khác' });
  await expect(sheet.getByRole('img', { name: /Mã vuông mở trang/ })).toBeVisible();
  await expect(sheet.getByRole('button', { name: 'Chép đường dẫn' })).toBeVisible();
  await expect(sheet.getByRole('button', { name: 'Chép phần chữ' })).toBeVisible();
  await expect(sheet).not.toContainText(/Tám/);
  await expectAccessible(page);
});

test('her own ward is named once, and its office stands on the page from then on', async ({ page }) => {
  await open(page, '/services/1.001193');
  await page
    .getByRole('button', { name: /Chọn phường, xã của bạn/ })
    .first()
    .click();
  await page.getByRole('textbox', { name: 'Phường, xã, đặc khu' }).fill('Lê Chân');
  await page.getByRole('radio', { name: /^Phường Lê Chân/ }).click();
  await expect(page.getByText(/Lê Chân/).first()).toBeVisible();
  await page.reload();
  await expect(page.getByText(/Phường Lê Chân/).first()).toBeVisible();
});

for (const city of ['haiphong', 'vungtau'] as const) {
  for (const path of [
    '/services',
    '/services?level=commune&free=1',
    '/services/1.001193',
    '/services/1.001612',
  ]) {
    test(`${city}: ${path} at 320 px, dark, 150 %`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, path, { city, look: { theme: 'dark', text: 150 } });
      await settled(page);
      await expectNoSideScroll(page);
      await expectTouchable(page);
      await expectAccessible(page);
    });
  }
}
