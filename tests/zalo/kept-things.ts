import { expect, type Page } from '@playwright/test';
import { addPhoto, fillAll, next, step, tell, typePlace } from '../journeys/report-steps';
import { open } from '../journeys/support';
import { phoneOf } from '../zalo-host/phone-of';

/** The dossier of these journeys. */
export const code = 'H24.26-261111-0417';
/** What the waiting report says. */
export const sealedWords = 'Cột điện nghiêng trước số nhà 12, mưa gió nguy hiểm.';
/** What the draft says. */
export const draftWords = 'Nắp cống vỡ trước cổng chợ, chưa ai che chắn.';
/** The number in the draft. */
export const phoneNumber = '0900000001';

/** Follows the dossier on this phone. */
export async function follow(page: Page) {
  await open(page, '/dossiers/find', { persona: 'khach', weather: 'clear' });
  await page.getByRole('textbox', { name: 'Mã hồ sơ' }).fill(code);
  await page.getByRole('textbox', { name: 'Bốn số cuối điện thoại' }).fill('0002');
  await page.getByRole('button', { name: 'Xem và theo dõi' }).click();
  await expect(page.getByText('Đang theo dõi trên máy này.')).toBeVisible({ timeout: 60_000 });
}

/** Seals a report that cannot go out yet. */
export async function waitToSend(page: Page) {
  await open(page, '/reports/new', { persona: 'khach', weather: 'down' });
  await fillAll(page, sealedWords);
  await page.getByRole('button', { name: 'Gửi phản ánh' }).click();
  await step(page, 'Đang chờ gửi');
}

/** Leaves a draft with a photo and a phone number. */
export async function draft(page: Page) {
  await open(page, '/reports/new', { persona: 'khach', weather: 'down' });
  await step(page, 'Chụp lại chuyện cần báo');
  await addPhoto(page, '#7a8899');
  await expect(page.getByRole('button', { name: 'Bỏ ảnh 1' })).toBeVisible();
  await next(page);
  await typePlace(page);
  await next(page);
  await tell(page, draftWords);
  await page.getByRole('textbox', { name: 'Số điện thoại của bạn' }).fill(phoneNumber);
  await page.getByRole('checkbox', { name: /Tôi đồng ý để gọi lại số này/ }).check();
  await expect(page.getByText(/^Đã tự lưu lúc/)).toBeVisible();
}

/** Zalo closes the app and opens it again. */
export async function restart(page: Page): Promise<Page> {
  const fresh = await page.context().newPage();
  await page.close();
  return fresh;
}

/** The draft is there, its photo too. */
export async function expectDraft(page: Page, words = draftWords) {
  await open(page, '/reports', { weather: 'down' });
  await page
    .getByRole('button', { name: /^Viết tiếp: Nắp cống vỡ trước cổng chợ/ })
    .click({ timeout: 60_000 });
  await step(page, 'Xem lại trước khi gửi');
  await expect(page.getByText(words, { exact: true })).toBeVisible();
  await expect(page.getByText('0900 000 001')).toBeVisible();
  await page.getByRole('link', { name: /^Sửa: 1 ảnh/ }).click();
  await expect(page.getByRole('button', { name: 'Bỏ ảnh 1' })).toBeVisible();
}

/** The report still waits. */
export async function expectWaiting(page: Page) {
  await open(page, '/', { weather: 'down' });
  await expect(page.getByRole('link', { name: /1 phản ánh chờ gửi/ })).toBeVisible({ timeout: 60_000 });
}

/** The dossier is still followed. */
export async function expectFollowed(page: Page) {
  await open(page, '/dossiers', { weather: 'down' });
  await expect(page.getByRole('link', { name: new RegExp(code.replace(/\./g, '\\.')) })).toBeVisible();
}

/** With a network the report goes out, once. */
export async function expectSentOnce(page: Page) {
  const { city } = await phoneOf(page.context());
  const before = city.asked.length;
  await expect(async () => {
    await open(page, '/reports', { weather: 'clear' });
    await expect(page.getByRole('link', { name: /Cột điện nghiêng/ })).toHaveCount(1, { timeout: 10_000 });
    await expect(page.getByRole('link', { name: /chờ gửi/ })).toHaveCount(0, { timeout: 1000 });
  }).toPass({ timeout: 90_000 });
  const posts = city.asked.slice(before).filter((one) => /^POST .*\/reports$/.test(one));
  expect(posts).toHaveLength(1);
}
