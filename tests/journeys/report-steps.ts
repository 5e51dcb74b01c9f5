import { expect, type Page } from '@playwright/test';
import { cameraPhoto } from './photos';
import { open } from './support';

/** Goes to the next question. */
export const next = (page: Page) => page.getByRole('button', { name: 'Tiếp tục' }).click();
/** Waits for a question. */
export const step = (page: Page, title: string) =>
  expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

/** Adds a photo of one colour. */
export async function addPhoto(page: Page, colour: string, button = 'Chọn ảnh có sẵn') {
  const photo = await cameraPhoto(page, colour);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles(photo);
}

/** Says where by ward and street. */
export async function typePlace(
  page: Page,
  { unit = 'Lê Chân', choose = 'Phường Lê Chân', street = 'Tô Hiệu, ngõ 27' } = {},
) {
  await page.getByRole('radio', { name: /Nhập phường và tên đường/ }).check();
  await page
    .getByRole('textbox', { name: 'Phường, xã, đặc khu' })
    .or(page.getByRole('combobox', { name: 'Phường, xã, đặc khu' }))
    .fill(unit);
  await page.getByRole('radio', { name: new RegExp(`^${choose}`) }).check();
  await page.getByRole('textbox', { name: 'Tên đường hoặc ngõ' }).fill(street);
}

/** Says what, and of which kind. */
export async function tell(page: Page, words = 'Nắp cống vỡ, có hố sâu giữa đường. Xe máy suýt ngã.') {
  await page.getByRole('textbox', { name: 'Kể ngắn gọn điều bạn thấy' }).fill(words);
  await page.getByRole('group', { name: 'Việc này thuộc loại nào?' }).getByRole('radio').first().check();
}

/** Answers every question, without photos. */
export async function fillAll(page: Page, words?: string) {
  await step(page, 'Chụp lại chuyện cần báo');
  await next(page);
  await step(page, 'Chuyện ở đâu?');
  await typePlace(page);
  await next(page);
  await step(page, 'Có chuyện gì?');
  await tell(page, words);
  await next(page);
  await step(page, 'Xem lại trước khi gửi');
}

/** Opens the question where. */
export async function openPlace(page: Page, persona: 'khach' | 'tam' = 'khach') {
  await open(page, '/reports/new', { persona });
  await step(page, 'Chụp lại chuyện cần báo');
  await next(page);
  await step(page, 'Chuyện ở đâu?');
}

/**
 * Presses "send" and waits until the app has the report in its outbox. Whoever closes the app before that still has her
 * draft, and nothing is sent behind her back.
 */
export async function handOver(page: Page) {
  await page.getByRole('button', { name: 'Gửi phản ánh', exact: true }).click();
  await expect(page).not.toHaveURL(/\/reports\/new/);
}

/** Waits for the receipt. */
export const sent = (page: Page) =>
  expect(page.getByRole('heading', { level: 1, name: 'Đã gửi phản ánh' })).toBeVisible({ timeout: 30_000 });
