import { expect, type Page, test } from '@playwright/test';
import { allKept, cameraPhoto, secret } from './photos';
import { expectAccessible, expectNoSideScroll, open, secondWindow } from './support';

const next = (page: Page) => page.getByRole('button', { name: 'Tiếp tục' }).click();
const step = (page: Page, title: string) =>
  expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

async function addPhoto(page: Page, colour: string, button = 'Chọn ảnh có sẵn') {
  const photo = await cameraPhoto(page, colour);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles(photo);
}

async function typePlace(
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

async function tell(page: Page, words = 'Nắp cống vỡ, có hố sâu giữa đường. Xe máy suýt ngã.') {
  await page.getByRole('textbox', { name: 'Kể ngắn gọn điều bạn thấy' }).fill(words);
  await page.getByRole('group', { name: 'Việc này thuộc loại nào?' }).getByRole('radio').first().check();
}

async function fillAll(page: Page, words?: string) {
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

async function openPlace(page: Page) {
  await open(page, '/reports/new', { persona: 'khach' });
  await step(page, 'Chụp lại chuyện cần báo');
  await next(page);
  await step(page, 'Chuyện ở đâu?');
}

const sent = (page: Page) =>
  expect(page.getByRole('heading', { level: 1, name: 'Đã gửi phản ánh' })).toBeVisible({ timeout: 30_000 });

test('a report with two photos of one name arrives whole, without place or time of the photos', async ({
  page,
}) => {
  await open(page, '/reports/new', { persona: 'tam' });
  await step(page, 'Chụp lại chuyện cần báo');
  await addPhoto(page, '#7a8899', 'Chụp ảnh');
  await expect(page.getByRole('button', { name: 'Bỏ ảnh 1' })).toBeVisible();
  await addPhoto(page, '#998877');
  await expect(page.getByRole('button', { name: 'Bỏ ảnh 2' })).toBeVisible();
  await expectAccessible(page);
  expect(await allKept(page)).not.toContain(secret);
  await next(page);
  await step(page, 'Chuyện ở đâu?');
  await typePlace(page);
  await expectAccessible(page);
  await next(page);
  await step(page, 'Có chuyện gì?');
  await tell(page);
  await expectAccessible(page);
  await next(page);
  await step(page, 'Xem lại trước khi gửi');
  await expect(page.getByText('2 ảnh', { exact: true })).toBeVisible();
  await expect(page.getByText('Tô Hiệu, ngõ 27', { exact: false })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Gửi phản ánh' }).click();
  await sent(page);
  await expect(page.getByText(/^HP\d{6}-\d{4}$/).first()).toBeVisible();
  await expect(page.getByText('Ủy ban nhân dân phường Lê Chân').first()).toBeVisible();
  await expectAccessible(page);
  expect(await allKept(page)).not.toContain(secret);
  expect(page.url()).toMatch(/\/reports\/HP\d{6}-\d{4}$/);
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Gửi phản ánh' })).toHaveCount(0);
});

test('the danger calls come first, and complaints are pointed to their own way', async ({ page }) => {
  await open(page, '/reports', { persona: 'khach' });
  for (const number of ['113', '114', '115'])
    await expect(page.getByRole('link', { name: new RegExp(number) })).toHaveAttribute(
      'href',
      `tel:${number}`,
    );
  await expect(page.getByText('Khiếu nại, tố cáo không gửi ở đây', { exact: false })).toBeVisible();
});

test('a draft survives a reload at every step', async ({ page }) => {
  await open(page, '/reports/new', { persona: 'khach' });
  await addPhoto(page, '#446655');
  await expect(page.getByRole('button', { name: 'Bỏ ảnh 1' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Bỏ ảnh 1' })).toBeVisible();
  await next(page);
  await typePlace(page);
  await expect(page.getByText(/Đã tự lưu lúc/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Tên đường hoặc ngõ' })).toHaveValue('Tô Hiệu, ngõ 27');
  await next(page);
  await tell(page, 'Cây đổ chắn ngang đường từ sáng sớm.');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Kể ngắn gọn điều bạn thấy' })).toHaveValue(
    'Cây đổ chắn ngang đường từ sáng sớm.',
  );
  await next(page);
  await step(page, 'Xem lại trước khi gửi');
  await page.reload();
  await expect(page.getByText('Cây đổ chắn ngang đường từ sáng sớm.')).toBeVisible();
  await expect(page.getByText('1 ảnh', { exact: true })).toBeVisible();
});

test('what is missing is told on top and at the field, and what was written stays', async ({ page }) => {
  await open(page, '/reports/new', { persona: 'khach' });
  await next(page);
  await next(page);
  await expect(page.getByRole('alert')).toContainText('Hãy chọn một cách chỉ chỗ');
  await page.getByRole('radio', { name: /Nhập phường và tên đường/ }).check();
  await page.getByRole('textbox', { name: 'Gần chỗ nào?' }).fill('cạnh trường học');
  await next(page);
  await expect(page.getByRole('alert').getByRole('link')).toHaveCount(2);
  await expectAccessible(page);
  await expect(page.getByRole('textbox', { name: 'Gần chỗ nào?' })).toHaveValue('cạnh trường học');
});

test('an old ward name leads to its new unit, and asks where it became several', async ({ page }) => {
  await openPlace(page);
  await page.getByRole('radio', { name: /Nhập phường và tên đường/ }).check();
  await page
    .getByRole('textbox', { name: 'Phường, xã, đặc khu' })
    .or(page.getByRole('combobox', { name: 'Phường, xã, đặc khu' }))
    .fill('van duc');
  await expect(page.getByText('Tên cũ này nay thuộc nhiều nơi', { exact: false })).toBeVisible();
});

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

test('a position in the city names the ward, which the citizen confirms', async ({ page, context }) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 20.8378, longitude: 106.6854 });
  await openPlace(page);
  await page.getByRole('radio', { name: /Vị trí của tôi/ }).check();
  await next(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Cho biết vị trí' }).click();
  await expect(page.getByText('Chuyện xảy ra ở Phường Lê Chân, phải không?')).toBeVisible();
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
  await open(page, '/reports/waiting', { weather: 'clear' });
  await page
    .getByRole('button', { name: 'Thử gửi ngay' })
    .click({ timeout: 5000 })
    .catch(() => undefined);
  await expect(async () => {
    await open(page, '/reports');
    await expect(page.getByRole('link', { name: /Nắp cống vỡ/ })).toHaveCount(1, { timeout: 3000 });
  }).toPass({ timeout: 40_000 });
});

test('when the answer is lost after the portal took the report, it is still one report', async ({ page }) => {
  await open(page, '/reports/new', { persona: 'tam', weather: 'cut-after-commit' });
  await fillAll(page, 'Đèn đường tắt cả đoạn phố, đi lại nguy hiểm.');
  await page.getByRole('button', { name: 'Gửi phản ánh' }).click();
  await expect(async () => {
    await open(page, '/reports', { weather: 'clear' });
    await expect(page.getByRole('link', { name: /Đèn đường tắt cả đoạn phố/ })).toHaveCount(1, {
      timeout: 3000,
    });
    await expect(page.getByRole('link', { name: /chờ gửi/ })).toHaveCount(0, { timeout: 1000 });
  }).toPass({ timeout: 45_000 });
});

test('a double tap and a second window send one report', async ({ page, context }) => {
  await open(page, '/reports/new', { persona: 'tam', weather: 'slow' });
  await fillAll(page, 'Rác chất đống trước cổng chợ ba ngày nay.');
  const other = await secondWindow(context);
  await other.goto(page.url());
  await expect(other.getByRole('button', { name: 'Gửi phản ánh' })).toBeVisible();
  await page.getByRole('button', { name: 'Gửi phản ánh' }).dblclick();
  await other
    .getByRole('button', { name: 'Gửi phản ánh' })
    .click({ timeout: 3000 })
    .catch(() => undefined);
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

test('an answered report shows the answer to its sender', async ({ page }) => {
  await open(page, '/reports', { persona: 'tam' });
  await page
    .getByRole('link', { name: /Đã trả lời/ })
    .first()
    .click();
  await expect(page.getByText(/Ủy ban nhân dân phường .+ trả lời/).first()).toBeVisible();
  await expect(page.getByRole('img', { name: 'Ảnh 1 của nơi trả lời' })).toBeVisible();
  await expectAccessible(page);
});

test("someone else's report stays closed", async ({ page }) => {
  await open(page, '/reports', { persona: 'tam' });
  const path = await page
    .getByRole('link', { name: /Đã trả lời/ })
    .first()
    .getAttribute('href');
  await open(page, path ?? '', { persona: 'nam' });
  await expect(page.getByText('Không tìm thấy phản ánh này')).toBeVisible();
});
