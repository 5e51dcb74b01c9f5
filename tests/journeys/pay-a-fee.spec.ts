import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { expectAccessible, open } from './support';

const fee = '/payments/phimaucuaconam0000000094';

async function bankPage(page: Page, context: BrowserContext): Promise<Page> {
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Trả 24.000 đồng' }).click();
  const bank = await opened;
  await expect(bank.getByText(/giả|mẫu/).first()).toBeVisible();
  return bank;
}

test('cô Năm sees what, how much, to whom and for which dossier before she pays', async ({ page }) => {
  await open(page, fee, { persona: 'nam' });
  await expect(page.getByText('24.000 đồng').first()).toBeVisible();
  for (const words of ['Trả cho', 'Cho việc', 'Mã hồ sơ', 'Hạn nộp'])
    await expect(page.getByText(words, { exact: true })).toBeVisible();
  await expectAccessible(page);
});

test('a paid fee is believed when the portal says so, and its receipt stays', async ({ page, context }) => {
  await open(page, fee, { persona: 'nam' });
  const bank = await bankPage(page, context);
  await bank.getByRole('button', { name: 'Trả xong' }).click();
  await expect(bank.getByText('Đã trả xong.')).toBeVisible();
  await bank.close();
  await page.bringToFront();
  await expect(page.getByRole('heading', { level: 1, name: 'Đã trả xong' })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(/Biên lai/).first()).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Đã trả xong' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Trả 24.000 đồng' })).toHaveCount(0);
});

test('while the bank is silent nobody is asked to pay twice', async ({ page, context }) => {
  await open(page, fee, { persona: 'nam' });
  const bank = await bankPage(page, context);
  await bank.getByRole('button', { name: 'Ngân hàng chưa trả lời' }).click();
  await expect(bank.getByText('Ngân hàng chưa trả lời.', { exact: true })).toBeVisible();
  await bank.close();
  await page.bringToFront();
  await expect(page.getByRole('heading', { level: 1, name: 'Đang xác nhận' })).toBeVisible({
    timeout: 30_000,
  });
  await expect(page.getByText('Xin đừng trả lần nữa')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Trả / })).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Hỏi lại ngay' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Đang xác nhận' })).toBeVisible();
});

test('a fee that nobody knows gets a sentence', async ({ page }) => {
  await open(page, '/payments/abcdefghijklmnopqrstuvwx', { persona: 'nam' });
  await expect(page.getByRole('heading', { level: 1, name: 'Không tìm thấy khoản này' })).toBeVisible();
});

test('signed out, the list of fees says why it is empty and what to do', async ({ page }) => {
  await open(page, '/payments', { persona: 'khach' });
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
});
