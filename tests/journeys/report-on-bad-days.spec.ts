import { expect, type Request, test } from '@playwright/test';
import { fillAll, handOver, next, openPlace, sent, step } from './report-steps';
import { expectAccessible, expectNoSideScroll, open, secondWindow } from './support';

const isSending = (request: Request) => request.method() === 'POST' && request.url().endsWith('/v1/reports');

test('refusing the position leaves the way by typing', async ({ page, context }) => {
  await context.clearPermissions();
  await openPlace(page);
  await page.getByRole('radio', { name: /Vị trí của tôi/ }).check();
  await next(page);
  const sheet = page.getByRole('dialog');
  await expect(sheet).toContainText('Chỉ dùng một lần');
  await expectAccessible(page);
  await sheet.getByRole('button', { name: 'Không, tôi tự nhập' }).click();
  await expect(page.getByRole('textbox', { name: 'Tên đường hoặc ngõ' })).toBeVisible();
});

test('without network a report waits on the phone and goes once, when there is network again', async ({
  page,
}) => {
  await open(page, '/reports/new', { persona: 'khach', weather: 'down' });
  await fillAll(page);
  await page.getByRole('button', { name: 'Gửi phản ánh' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Đang chờ gửi' })).toBeVisible();
  await expect(page.getByText('Chờ gửi').first()).toBeVisible();
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await open(page, '/', { weather: 'down' });
  await expect(page.getByRole('link', { name: /1 phản ánh chờ gửi/ })).toBeVisible();
  await expect(async () => {
    // Said each time: a page that is left before its portal is up has not told the tab that the weather changed.
    await open(page, '/reports', { weather: 'clear' });
    await expect(page.getByRole('link', { name: /Nắp cống vỡ/ })).toHaveCount(1, { timeout: 12_000 });
    await expect(page.getByRole('link', { name: /chờ gửi/ })).toHaveCount(0, { timeout: 3000 });
  }).toPass({ timeout: 40_000 });
});

test('when the answer is lost after the portal took the report, it is still one report', async ({ page }) => {
  await open(page, '/reports/new', { persona: 'tam', weather: 'cut-after-commit' });
  await fillAll(page, 'Đèn đường tắt cả đoạn phố, đi lại nguy hiểm.');
  const cut = page.waitForEvent('requestfailed', (request) => isSending(request));
  await handOver(page);
  await cut;
  await expect(async () => {
    await open(page, '/reports', { weather: 'clear' });
    await expect(page.getByRole('link', { name: /Đèn đường tắt cả đoạn phố/ })).toHaveCount(1, {
      timeout: 12_000,
    });
    await expect(page.getByRole('link', { name: /chờ gửi/ })).toHaveCount(0, { timeout: 3000 });
  }).toPass({ timeout: 45_000 });
});

test('closed at the very moment of sending, it is sent once or still stands as her draft', async ({
  page,
}) => {
  // The portal of this page may die with the key in its hand; half a minute later it lets go of it.
  test.setTimeout(120_000);
  await open(page, '/reports/new', { persona: 'khach' });
  await fillAll(page, 'Cây nghiêng sát dây điện đầu ngõ.');
  await page.getByRole('button', { name: 'Gửi phản ánh' }).click({ noWaitAfter: true });
  await open(page, '/reports');
  const mine = page.getByRole('link', { name: /Cây nghiêng sát dây điện/ });
  const goOn = page.getByRole('button', { name: /^Viết tiếp: Cây nghiêng/ });
  await expect(mine.or(goOn).first()).toBeVisible();
  if (await goOn.isVisible()) {
    await goOn.click();
    await handOver(page);
  }
  await expect(async () => {
    await open(page, '/reports');
    await expect(mine).toHaveCount(1, { timeout: 12_000 });
    await expect(page.getByText('Đang viết dở')).toHaveCount(0);
    await expect(page.getByRole('link', { name: /chờ gửi/ })).toHaveCount(0, { timeout: 3000 });
  }).toPass({ timeout: 90_000 });
});

test('a double tap and a second window send one report', async ({ page, context }) => {
  await open(page, '/reports/new', { persona: 'tam', weather: 'slow' });
  await fillAll(page, 'Rác chất đống trước cổng chợ ba ngày nay.');
  const other = await secondWindow(context);
  await other.goto(page.url());
  await expect(other.getByRole('button', { name: 'Gửi phản ánh' })).toBeVisible();
  await Promise.all([
    page.getByRole('button', { name: 'Gửi phản ánh' }).dblclick(),
    other.getByRole('button', { name: 'Gửi phản ánh' }).click(),
  ]);
  await sent(page);
  await other.close();
  await open(page, '/reports', { weather: 'clear' });
  await expect(page.getByRole('link', { name: /Rác chất đống/ })).toHaveCount(1);
});

for (const [what, file, words] of [
  [
    'a text that calls itself a photo',
    { name: 'anh.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('not a photo at all') },
    'Tệp này không phải ảnh.',
  ],
  [
    'a photo of more than 40 MB',
    {
      name: 'to.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(41 * 1024 * 1024)]),
    },
    'Ảnh nặng hơn 40 MB',
  ],
] as const) {
  test(`${what} gets its own sentence`, async ({ page }) => {
    await open(page, '/reports/new', { persona: 'khach' });
    await step(page, 'Chụp lại chuyện cần báo');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Chọn ảnh có sẵn' }).click();
    await (await chooser).setFiles(file);
    await expect(page.getByText(words, { exact: false })).toBeVisible();
    await expectAccessible(page);
  });
}
