import { expect, test } from '@playwright/test';
import { fill, fillable, makeRoom } from './full-phone';
import { addPhoto, fillAll, next, sent, step, tell, typePlace } from './report-steps';
import { expectAccessible, open, settled } from './support';

test('room runs out while a report is written: nothing typed is lost, and with room it is sent', async ({
  page,
}) => {
  await fillable(page);
  await open(page, '/reports/new', { persona: 'tam' });
  await addPhoto(page, '#7a8899');
  await expect(page.getByRole('button', { name: 'Bỏ ảnh 1' })).toBeVisible();
  await fill(page);
  await addPhoto(page, '#998877');
  await expect(page.getByText('Máy hết chỗ nên chưa giữ được ảnh này.', { exact: false })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bỏ ảnh 1' })).toBeVisible();
  await expectAccessible(page);
  await next(page);
  await typePlace(page);
  const unsaved = page.getByText('Máy hết chỗ, chưa lưu được bản nháp. Chữ trên màn hình vẫn còn.', {
    exact: false,
  });
  await expect(unsaved).toBeVisible();
  await next(page);
  await tell(page, 'Cây đổ chắn ngang đường từ sáng sớm.');
  await expect(unsaved).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('textbox', { name: 'Tên đường hoặc ngõ' })).toHaveValue('Tô Hiệu, ngõ 27');
  await next(page);
  await expect(page.getByRole('textbox', { name: 'Kể ngắn gọn điều bạn thấy' })).toHaveValue(
    'Cây đổ chắn ngang đường từ sáng sớm.',
  );
  await next(page);
  await step(page, 'Xem lại trước khi gửi');
  await page.getByRole('button', { name: 'Gửi phản ánh' }).click();
  await expect(page.getByText('Hãy bỏ bớt ảnh trong phản ánh rồi gửi lại.', { exact: false })).toBeVisible();
  await expect(page.getByText('Câu trả lời còn nguyên')).toBeVisible();
  await expect(page.getByText('Cây đổ chắn ngang đường từ sáng sớm.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Sửa: 1 ảnh' }).click();
  await page.getByRole('button', { name: 'Bỏ ảnh 1' }).click();
  await expect(page.getByRole('button', { name: 'Bỏ ảnh 1' })).toHaveCount(0);
  await makeRoom(page);
  await next(page);
  await step(page, 'Xem lại trước khi gửi');
  await page.getByRole('button', { name: 'Gửi phản ánh' }).click();
  await sent(page);
  await open(page, '/reports');
  await expect(page.getByRole('link', { name: /Cây đổ chắn ngang đường/ })).toHaveCount(1);
});

test('on a phone without any room a report without photos is told what to do, and goes once there is room', async ({
  page,
}) => {
  await fillable(page);
  await open(page, '/', { persona: 'tam' });
  await settled(page);
  await fill(page);
  await open(page, '/reports/new');
  await fillAll(page, 'Đèn đường tắt cả đoạn phố, đi lại nguy hiểm.');
  const send = page.getByRole('button', { name: 'Gửi phản ánh' });
  await send.click();
  await expect(page.getByText('Hãy xoá bớt ảnh hoặc tệp khác trong máy', { exact: false })).toBeVisible();
  await expect(page.getByText('Đèn đường tắt cả đoạn phố, đi lại nguy hiểm.')).toBeVisible();
  await expectAccessible(page);
  await makeRoom(page);
  await send.click();
  await sent(page);
});

test('room runs out after "send": the report arrives all the same, and it is one', async ({ page }) => {
  await fillable(page);
  await open(page, '/reports/new', { persona: 'tam', weather: 'slow' });
  await fillAll(page, 'Rác chất đống trước cổng chợ ba ngày nay.');
  const taken = page.waitForResponse(
    (response) => response.request().method() === 'POST' && response.url().endsWith('/v1/reports'),
  );
  await page.getByRole('button', { name: 'Gửi phản ánh' }).click();
  await step(page, 'Đang chờ gửi');
  await fill(page);
  expect((await taken).status()).toBe(201);
  await makeRoom(page);
  await expect(async () => {
    await open(page, '/reports', { weather: 'clear' });
    await expect(page.getByRole('link', { name: /Rác chất đống/ })).toHaveCount(1, { timeout: 12_000 });
    await expect(page.getByRole('link', { name: /chờ gửi/ })).toHaveCount(0, { timeout: 3000 });
  }).toPass({ timeout: 45_000 });
});

test('a dossier that the phone has no room to follow is shown all the same, and followed once there is room', async ({
  page,
}) => {
  await fillable(page);
  await open(page, '/dossiers/find', { persona: 'khach' });
  await fill(page);
  await page.getByRole('textbox', { name: 'Mã hồ sơ' }).fill('H24.26-261111-0417');
  await page.getByRole('textbox', { name: 'Bốn số cuối điện thoại' }).fill('0002');
  await page.getByRole('button', { name: 'Xem và theo dõi' }).click();
  await expect(page.getByRole('heading', { name: 'Cần bổ sung 3 giấy tờ' })).toBeVisible();
  const told = page.getByRole('status').filter({ hasText: 'Máy hết chỗ, chưa theo dõi được.' });
  await expect(told).toBeVisible();
  await expectAccessible(page);
  const follow = page.getByRole('button', { name: 'Theo dõi trên máy này' });
  await follow.click();
  // It said so before too: only then is the phone known to have refused once more.
  await expect(follow).not.toHaveAttribute('aria-busy', 'true');
  await expect(told).toBeVisible();
  await makeRoom(page);
  await follow.click();
  await expect(page.getByText('Đang theo dõi trên máy này.')).toBeVisible();
  await expect(told).toHaveCount(0);
  await open(page, '/dossiers', { weather: 'down' });
  await expect(page.getByRole('link', { name: /H24\.26-261111-0417/ })).toBeVisible();
});

test('a receipt that the phone has no room for is still shown, and what was saved is said', async ({
  page,
}) => {
  await fillable(page);
  await open(page, '/payments/phimaucuaconam0000000031', { persona: 'nam' });
  const save = page.getByRole('button', { name: 'Lưu biên lai vào máy' });
  await expect(save).toBeVisible();
  await fill(page);
  await save.click();
  await expect(page.getByText('Máy hết chỗ nên chưa giữ trong ứng dụng.', { exact: false })).toBeVisible();
  await expect(page.getByText(/^BL\d{2}-\d{7}$/).first()).toBeVisible();
});

test('without room the look still changes, for as long as the app is open', async ({ page }) => {
  await fillable(page);
  await open(page, '/settings');
  await fill(page);
  await page.getByRole('radio', { name: 'Rất lớn' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-text', '150');
  await page.getByRole('button', { name: 'Quay lại' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-text', '150');
});
