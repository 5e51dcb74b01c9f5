import { expect, type Page, test } from '@playwright/test';
import { addPhoto, next, sent, step, tell, typePlace } from '../journeys/report-steps';
import {
  expectAccessibleHere,
  expectNoSideScroll,
  expectTouchable,
  open,
  secondWindow,
  settled,
  watch,
} from '../journeys/support';
import { phoneOf } from '../zalo-host/phone-of';
import { type Bitmaps, giveOldStyles, makeOld } from './old-phone';

/** A phone of 2020 with Zalo on it; what goes wrong in any of its windows is kept. */
async function oldPhone(page: Page, bitmaps?: Bitmaps) {
  const context = page.context();
  await phoneOf(context, { system: 'ios' });
  await makeOld(context, bitmaps);
  await giveOldStyles(context);
  return { seen: watch(page) };
}
const sheetOpener = (page: Page) => page.getByRole('button', { name: /Nộp trên Cổng Dịch vụ công quốc gia/ });

test('on an old phone a service is found and the sheet to hand over keeps the focus inside', async ({
  page,
}) => {
  const { seen } = await oldPhone(page);
  await open(page, '/');
  await page.getByRole('textbox', { name: 'Bạn cần làm giấy tờ gì?' }).fill('giay doc than');
  await page.getByRole('button', { name: 'Tìm', exact: true }).click();
  await page.getByRole('heading', { level: 3 }).first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('độc thân');
  await open(page, '/services/1.004222');
  await sheetOpener(page).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet).toContainText('VNeID');
  await expect(sheet).toHaveAttribute('role', 'dialog');
  await expectAccessibleHere(page);
  await expectTouchable(page);
  await expectNoSideScroll(page);
  const inside = () => sheet.evaluate((box) => box.contains(document.activeElement));
  for (const key of ['Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab']) {
    await page.keyboard.press(key);
    expect(await inside(), key).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(sheetOpener(page)).toBeFocused();
  expect(seen.faults).toEqual([]);
});

test('on an old phone what lies behind a sheet cannot be touched, and a touch there closes it', async ({
  page,
}) => {
  await oldPhone(page);
  await open(page, '/services/1.004222');
  await sheetOpener(page).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet).toBeVisible();
  await page.mouse.click(40, 30);
  await expect(sheet).toHaveCount(0);
  await expect(page).toHaveURL(/\/services\/1\.004222$/);
  await expect(sheetOpener(page)).toBeFocused();
});

test('on an old phone the ring shows what has the focus, on our buttons too', async ({ page }) => {
  await oldPhone(page);
  await open(page, '/services/1.004222');
  await settled(page);
  for (const control of [sheetOpener(page), page.getByRole('button', { name: 'Quay lại' })]) {
    await control.focus();
    await expect(control).toHaveCSS('outline-style', 'solid');
    await expect(control).toHaveCSS('outline-width', '3px');
  }
});

test('on an old phone a dossier is looked up, followed and read without network', async ({ page }) => {
  const { seen } = await oldPhone(page);
  await open(page, '/dossiers/find', { persona: 'khach' });
  await page.getByRole('textbox', { name: 'Mã hồ sơ' }).fill('H24.26-261111-0417');
  await page.getByRole('textbox', { name: 'Bốn số cuối điện thoại' }).fill('0002');
  await page.getByRole('button', { name: 'Xem và theo dõi' }).click();
  await expect(page.getByRole('heading', { name: 'Cần bổ sung 3 giấy tờ' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Lịch đếm ngày' })).toBeVisible();
  await expectAccessibleHere(page);
  await open(page, '/dossiers', { weather: 'down' });
  await page.getByRole('link', { name: /H24\.26-261111-0417/ }).click();
  await expect(page.getByRole('heading', { name: 'Cần bổ sung 3 giấy tờ' })).toBeVisible();
  expect(seen.faults).toEqual([]);
});

for (const bitmaps of ['none', 'no-options'] as const) {
  test(`on an old phone a report with a photo is sent once by a double tap and a second window (bitmaps: ${bitmaps})`, async ({
    page,
    context,
  }) => {
    const { seen } = await oldPhone(page, bitmaps);
    await open(page, '/reports/new', { persona: 'tam', weather: 'slow' });
    await step(page, 'Chụp lại chuyện cần báo');
    await addPhoto(page, '#7a8899');
    await expect(page.getByRole('button', { name: 'Bỏ ảnh 1' })).toBeVisible();
    await next(page);
    await step(page, 'Chuyện ở đâu?');
    await typePlace(page);
    await next(page);
    await step(page, 'Có chuyện gì?');
    await tell(page, 'Rác chất đống trước cổng chợ ba ngày nay.');
    await next(page);
    await step(page, 'Xem lại trước khi gửi');
    const other = await secondWindow(context);
    await other.goto(page.url());
    const send = (one: Page) => one.getByRole('button', { name: 'Gửi phản ánh' });
    await expect(send(other)).toBeVisible();
    await Promise.all([send(page).dblclick(), send(other).click()]);
    await sent(page);
    await other.close();
    await open(page, '/reports', { weather: 'clear' });
    await expect(page.getByRole('link', { name: /Rác chất đống/ })).toHaveCount(1);
    expect(seen.faults).toEqual([]);
  });
}

test('on an old phone a fee is paid and its receipt stays', async ({ page, context }) => {
  const { seen } = await oldPhone(page);
  await open(page, '/payments/phimaucuaconam0000000094', { persona: 'nam' });
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Trả 24.000 đồng' }).click();
  const bank = await opened;
  await bank.getByRole('button', { name: 'Trả xong' }).click();
  await expect(bank.getByText('Đã trả xong.')).toBeVisible();
  await bank.close();
  await page.bringToFront();
  await expect(page.getByRole('heading', { level: 1, name: 'Đã trả xong' })).toBeVisible({ timeout: 30_000 });
  await expectAccessibleHere(page);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Đã trả xong' })).toBeVisible();
  expect(seen.faults).toEqual([]);
});
