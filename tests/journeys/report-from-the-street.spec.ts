import { expect, test } from '@playwright/test';
import { allKept, secret, watchSealing } from './photos';
import { addPhoto, next, openPlace, sent, step, tell, typePlace } from './report-steps';
import { expectAccessible, open } from './support';

test('a report with two photos of one name arrives whole, without place or time of the photos', async ({
  page,
}) => {
  await watchSealing(page);
  await open(page, '/reports/new', { persona: 'tam' });
  await step(page, 'Chụp lại chuyện cần báo');
  await addPhoto(page, '#7a8899', 'Chụp ảnh');
  await expect(page.getByRole('button', { name: 'Bỏ ảnh 1' })).toBeVisible();
  await addPhoto(page, '#998877');
  await expect(page.getByRole('button', { name: 'Bỏ ảnh 2' })).toBeVisible();
  await expectAccessible(page);
  const kept = await allKept(page);
  expect(kept).toContain('JFIF');
  expect(kept).not.toContain(secret);
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

test('a position in the city names the ward, which the citizen confirms', async ({ page, context }) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 20.8378, longitude: 106.6854 });
  await openPlace(page, 'tam');
  await page.getByRole('radio', { name: /Vị trí của tôi/ }).check();
  await next(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Cho biết vị trí' }).click();
  await expect(page.getByText('Chuyện xảy ra ở Phường Lê Chân, phải không?')).toBeVisible();
});

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
