import { type BrowserContext, expect, type Locator, type Page, test } from '@playwright/test';
import { attemptsToPay } from './pretend-records';
import { mend, sever, severable } from './severed';
import { expectAccessible, open, settled } from './support';

const id = 'phimaucuaconam0000000094';
const fee = `/payments/${id}`;
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** Presses a button as long as it leads to a failure, until the goal is reached. A button that goes meanwhile is no fault. */
async function insist(press: Locator, failure: Locator, goal: Locator): Promise<void> {
  await expect(press.or(goal).first()).toBeVisible();
  await expect(async () => {
    if (await press.isVisible()) await press.click({ timeout: 2_000 });
    await expect(goal.or(failure).first()).toBeVisible();
    await expect(goal).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 45_000 });
}

/** Counts what failed, and each page of the bank that was opened. */
function count(page: Page, context: BrowserContext) {
  const seen = { refused: 0, banks: 0 };
  page.on('response', (response) => {
    if (response.status() === 503) seen.refused += 1;
  });
  context.on('page', () => {
    seen.banks += 1;
  });
  return seen;
}

/** Presses "pay" until the bank's page is open, pays there once, and comes back. */
async function payOnce(page: Page, context: BrowserContext): Promise<void> {
  const opened = context.waitForEvent('page');
  const begun = page.getByText('Đã bắt đầu trả tiền');
  const trouble = page.getByText('Chưa mở được trang trả tiền. Bạn chưa mất tiền.');
  await insist(page.getByRole('button', { name: 'Trả 24.000 đồng' }), trouble, begun);
  const bank = await opened;
  await bank.getByRole('button', { name: 'Trả xong' }).click();
  await expect(bank.getByText('Đã trả xong.')).toBeVisible();
  await bank.close();
  await page.bringToFront();
}

/** The portal holds one attempt to pay this fee, and the list one fee, paid. */
async function expectPaidOnce(page: Page): Promise<void> {
  await open(page, '/payments', { weather: 'clear' });
  await expect(page.getByRole('link', { name: /24\.000 đồng\. Đã nộp/ })).toHaveCount(1);
  await expect(page.getByRole('link', { name: /24\.000 đồng\. Chưa nộp/ })).toHaveCount(0);
  expect(await attemptsToPay(page, id)).toEqual(['paid']);
}

test('on a flaky network a fee is paid to its receipt, and only once', async ({ page, context }) => {
  await open(page, fee, { persona: 'nam', weather: 'flaky' });
  const seen = count(page, context);
  await payOnce(page, context);
  const retry = page.getByRole('button', { name: /^(Thử lại|Hỏi lại ngay)$/ });
  const number = page.getByText(/^BL\d{2}-\d{7}$/).first();
  await insist(retry, page.getByText(/Chưa hỏi được cổng|Chưa có tin mới|trục trặc|bận/), number);
  await expect(title(page, 'Đã trả xong')).toBeVisible();
  expect(seen.banks).toBe(1);
  expect(seen.refused).toBeGreaterThan(0);
  await expectPaidOnce(page);
});

test('when the answer to "pay" is lost, paying again opens the one attempt that was begun', async ({
  page,
  context,
}) => {
  await open(page, fee, { persona: 'nam', weather: 'cut-after-commit' });
  const seen = count(page, context);
  await page.getByRole('button', { name: 'Trả 24.000 đồng' }).click();
  await expect(page.getByText('Chưa mở được trang trả tiền. Bạn chưa mất tiền.')).toBeVisible();
  expect(seen.banks).toBe(0);
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: /^(Trả 24.000 đồng|Mở lại trang trả tiền)$/ }).click();
  const bank = await opened;
  await bank.getByRole('button', { name: 'Trả xong' }).click();
  await expect(bank.getByText('Đã trả xong.')).toBeVisible();
  await bank.close();
  await page.bringToFront();
  await expect(title(page, 'Đã trả xong')).toBeVisible({ timeout: 30_000 });
  expect(seen.banks).toBe(1);
  await expectPaidOnce(page);
});

test('the network goes while a fee is shown: no money is lost, and with the network paying goes on', async ({
  page,
  context,
}) => {
  await severable(page);
  await open(page, fee, { persona: 'nam' });
  const seen = count(page, context);
  const pay = page.getByRole('button', { name: 'Trả 24.000 đồng' });
  await expect(pay).toBeVisible();
  await sever(page);
  await pay.click();
  await expect(page.getByText('Chưa mở được trang trả tiền. Bạn chưa mất tiền.')).toBeVisible();
  expect(seen.banks).toBe(0);
  await expectAccessible(page);
  await mend(page);
  await payOnce(page, context);
  await expect(title(page, 'Đã trả xong')).toBeVisible({ timeout: 30_000 });
  await expectPaidOnce(page);
});

test('on a flaky network a service is searched and read', async ({ page, context }) => {
  const seen = count(page, context);
  await open(page, '/services', { persona: 'khach', weather: 'flaky' });
  const box = page.getByRole('searchbox', { name: 'Bạn cần làm giấy tờ gì?' });
  for (const [words, name] of [
    ['khai sinh', 'Khai sinh cho con'],
    ['ket hon', 'Đăng ký kết hôn'],
    ['doc than', 'Giấy xác nhận độc thân'],
  ] as const) {
    await box.fill(words);
    await page.getByRole('heading', { level: 3 }).getByRole('link', { name }).first().click();
    await expect(page.getByRole('heading', { name: 'Mang gì?' })).toBeVisible();
    await page.goBack();
    await expect(box).toHaveValue(words);
  }
  expect(seen.refused).toBeGreaterThan(0);
});

test('a service that the network keeps back is shown in short, and "try again" opens it whole', async ({
  page,
}) => {
  await severable(page);
  await open(page, '/services?q=ket%20hon');
  const found = page.getByRole('link', { name: 'Đăng ký kết hôn', exact: true });
  await expect(found).toBeVisible();
  await sever(page);
  await found.click();
  const summary = page.getByText('Giấy tờ và các bước sẽ hiện khi có mạng.', { exact: false });
  const retry = page.getByRole('button', { name: 'Thử lại' });
  await expect(summary).toBeVisible();
  await settled(page);
  await expectAccessible(page);
  await retry.click();
  await expect(summary).toBeVisible();
  await mend(page);
  await retry.click();
  await expect(page.getByRole('heading', { name: 'Mang gì?' })).toBeVisible();
  await expect(summary).toHaveCount(0);
});

test('a search that the network keeps back says so, keeps the words, and "try again" brings the services', async ({
  page,
}) => {
  await severable(page);
  await open(page, '/');
  await settled(page);
  await sever(page);
  await open(page, '/services?q=ket%20hon');
  await expect(page.getByText('Không có mạng').first()).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('ket hon');
  await expectAccessible(page);
  await mend(page);
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect(page.getByRole('link', { name: 'Đăng ký kết hôn', exact: true })).toBeVisible();
});
