import { expect, test } from '@playwright/test';
import { allKept, watchSealing } from './photos';
import { expectAccessible, open, settled } from './support';

const lookUp = async (page: import('@playwright/test').Page, code: string, digits: string) => {
  await page.getByRole('textbox', { name: 'Mã hồ sơ' }).fill(code);
  await page.getByRole('textbox', { name: 'Bốn số cuối điện thoại' }).fill(digits);
  await page.getByRole('button', { name: 'Xem và theo dõi' }).click();
};

test('ông Bốn sees all three reasons why his dossier came back, each with what to do', async ({ page }) => {
  await open(page, '/dossiers/find', { persona: 'khach' });
  await lookUp(page, ' h24.26 - 261111 - 0417 ', '+84 900 000 002');
  await expect(page).toHaveURL(/\/dossiers\/H24\.26-261111-0417$/);
  await expect(page.getByRole('heading', { name: 'Cần bổ sung 3 giấy tờ' })).toBeVisible();
  for (const paper of ['Đơn đề nghị (Mẫu số 27)', 'Bản vẽ tách thửa (Mẫu số 28)', 'Giấy chứng nhận (sổ đỏ)'])
    await expect(page.getByRole('heading', { name: paper })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Lịch đếm ngày' })).toBeVisible();
  await expect(page.getByText('(nhân vật mẫu)')).toBeVisible();
  await expect(page.getByText(/T\*\*\*|B\*\*|\*\*\*/).first()).toBeVisible();
  await expectAccessible(page);
});

test('a code alone shows no person and no papers', async ({ page }) => {
  await open(page, '/dossiers/H24.26-261111-0417', { persona: 'khach' });
  await settled(page);
  await expect(page.getByText('H24.26-261111-0417').first()).toBeVisible();
  await expect(page.getByText('Mẫu số 27')).toHaveCount(0);
  await expect(page.getByText('nhân vật mẫu')).toHaveCount(0);
});

test('wrong digits and a wrong code get the same sentence, and the answers stay', async ({ page }) => {
  await open(page, '/dossiers/find', { persona: 'khach' });
  await lookUp(page, 'H24.26-261111-0417', '9999');
  const alert = page.getByRole('alert');
  await expect(alert).toBeVisible();
  const first = await alert.textContent();
  await expect(page.getByRole('textbox', { name: 'Mã hồ sơ' })).toHaveValue('H24.26-261111-0417');
  await lookUp(page, 'H24.26-261111-9999', '0002');
  await expect(alert).toHaveText(first ?? '');
});

test('what is missing is told on top and at the field, in the same words', async ({ page }) => {
  await open(page, '/dossiers/find', { persona: 'khach' });
  await page.getByRole('button', { name: 'Xem và theo dõi' }).click();
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  const links = summary.getByRole('link');
  await expect(links).toHaveCount(2);
  await expectAccessible(page);
  await links.first().click();
  const field = page.getByRole('textbox', { name: 'Mã hồ sơ' });
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription(new RegExp((await links.first().textContent()) ?? 'x'));
});

test('a followed dossier opens without network, with its time, also for someone signed out', async ({
  page,
}) => {
  await open(page, '/dossiers/find', { persona: 'khach' });
  await lookUp(page, 'H24.26-261111-0417', '0002');
  await expect(page.getByRole('heading', { name: 'Cần bổ sung 3 giấy tờ' })).toBeVisible();
  await open(page, '/dossiers', { weather: 'down' });
  await page.getByRole('link', { name: /H24\.26-261111-0417/ }).click();
  await expect(page.getByRole('heading', { name: 'Cần bổ sung 3 giấy tờ' })).toBeVisible();
  await expect(page.getByText(/Cập nhật|cập nhật/).first()).toBeVisible();
});

test('the last four digits are not kept on the phone', async ({ page }) => {
  await watchSealing(page);
  await open(page, '/dossiers/find', { persona: 'khach' });
  await lookUp(page, 'H24.99-261101-9004', '0009');
  await settled(page);
  await expect(page).toHaveURL(/9004$/);
  const kept = await allKept(page);
  expect(kept).toContain('H24.99-261101-9004');
  expect(kept).not.toContain('0009');
  expect(page.url()).not.toContain('0009');
});

const statuses: [string, RegExp][] = [
  ['9001', /Mới nộp|Đã nộp|Chờ tiếp nhận|Mới đăng ký/],
  ['9003', /Không được nhận|Không được tiếp nhận|Không nhận/],
  ['9004', /Đang xử lý/],
  ['9005', /Cần bổ sung/],
  ['9006', /Cần nộp tiền/],
  ['9010', /Đã trả kết quả|Đã xong/],
  ['9011', /Trễ/],
];
for (const [serial, words] of statuses) {
  test(`a dossier …${serial} says where it stands in plain words`, async ({ page }) => {
    await open(page, '/dossiers/find', { persona: 'khach' });
    await lookUp(page, `H24.99-261101-${serial}`, '0009');
    await expect(page).toHaveURL(new RegExp(`${serial}$`));
    await expect(page.getByRole('main').getByText(words).first()).toBeVisible();
  });
}

test("a status on no list is told in the portal's own words", async ({ page }) => {
  await open(page, '/dossiers/find', { persona: 'khach' });
  await lookUp(page, 'H24.99-261101-9042', '0009');
  await expect(page).toHaveURL(/9042$/);
  await settled(page);
  await expect(page.getByRole('main').getByText(/undefined|null|NaN/)).toHaveCount(0);
});

test('in Vũng Tàu the same dossier carries that city’s code', async ({ page }) => {
  await open(page, '/dossiers/find', { persona: 'khach', city: 'vungtau' });
  await lookUp(page, 'h29.26-261111-0417', '0002');
  await expect(page.getByRole('heading', { name: 'Cần bổ sung 3 giấy tờ' })).toBeVisible();
});
