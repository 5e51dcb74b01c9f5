import { expect, test } from '@playwright/test';
import { fillAll, sent } from '../journeys/report-steps';
import { answers } from '../zalo-host/answers';
import { exchanges, greeted, offer, start } from './sign-in-steps';

/** Shorter than the app ever waits for a host, so nothing within it has waited for one. */
const soon = { timeout: 7_000 };
const everySilent = Object.fromEntries(Object.keys(answers).map((action) => [action, 'silent' as const]));

test.describe('with a bridge that is silent for ever', () => {
  test('all that needs no identity is done without waiting', async ({ page }) => {
    const phone = await start(page, '/', true, { moods: everySilent });
    await page.getByRole('textbox', { name: 'Bạn cần làm giấy tờ gì?' }).fill('khai sinh');
    await expect(page.getByRole('link', { name: /Các quầy nghỉ lễ/ })).toBeVisible();
    // Her part of the home alone waits for Zalo, and then offers to sign in.
    await expect(offer(page)).toBeVisible();
    await page.getByRole('button', { name: 'Tìm' }).click();
    await page.getByRole('heading', { level: 3 }).first().getByRole('link').click(soon);
    await expect(page.getByRole('heading', { level: 1, name: /khai sinh/i })).toBeVisible(soon);
    await page.getByRole('button', { name: 'Quay lại' }).click();
    await page.getByRole('button', { name: 'Quay lại' }).click();
    await page.getByRole('link', { name: 'Theo dõi hồ sơ' }).click();
    await page.getByRole('link', { name: 'Nhập mã hồ sơ' }).click(soon);
    await page.getByRole('textbox', { name: 'Mã hồ sơ' }).fill('H24.26-261111-0417');
    await page.getByRole('textbox', { name: 'Bốn số cuối điện thoại' }).fill('0002');
    await page.getByRole('button', { name: 'Xem và theo dõi' }).click();
    await expect(page.getByRole('heading', { name: 'Cần bổ sung 3 giấy tờ' })).toBeVisible(soon);
    expect(exchanges(phone)).toBe(0);
  });

  test('a dossier opens by its code from a cold start, and a report is sent', async ({ page }) => {
    const phone = await start(page, '/dossiers/find', true, { moods: everySilent });
    await page.getByRole('textbox', { name: 'Mã hồ sơ' }).fill('H24.26-261111-0417');
    await page.getByRole('textbox', { name: 'Bốn số cuối điện thoại' }).fill('0002');
    await page.getByRole('button', { name: 'Xem và theo dõi' }).click();
    await expect(page.getByRole('heading', { name: 'Cần bổ sung 3 giấy tờ' })).toBeVisible(soon);
    await page.goto(phone.address('/reports/new'));
    await fillAll(page);
    await page.getByRole('button', { name: 'Gửi phản ánh' }).click();
    await sent(page);
    expect(phone.city.asked.filter((one) => one === 'POST /v1/reports')).toHaveLength(1);
  });

  test('a tap is answered with a sentence, and Zalo answering at last signs her in', async ({ page }) => {
    await start(page, '/', false, { moods: { 'action.jump.login': 'silent' } });
    await offer(page).click();
    await expect(page.getByText(/Zalo chưa trả lời/)).toBeVisible();
    await expect(page.getByRole('link', { name: 'Thanh toán' })).toBeVisible();
  });
});

test('a log-in that Zalo refused leaves everything usable, and says so on the tap', async ({ page }) => {
  const phone = await start(page, '/payments', true, { moods: { 'action.jump.login': 'denied' } });
  await offer(page).click();
  await expect(page.getByText(/Zalo chưa trả lời/)).toBeVisible();
  await page.getByRole('link', { name: 'Tìm hồ sơ bằng mã' }).click();
  await expect(page.getByRole('textbox', { name: 'Mã hồ sơ' })).toBeVisible(soon);
  expect(exchanges(phone)).toBe(0);
});

for (const [what, token, sentence] of [
  ['is not there', 'none', /chưa đồng ý trong Zalo/],
  ['cannot be had', 'fails', /Zalo gặp trục trặc/],
] as const)
  test(`a Zalo whose token ${what} means signed out, not a loop`, async ({ page }) => {
    const servers = { token, tokenLifeSeconds: 3_600, consent: {} };
    const phone = await start(page, '/dossiers', true, { servers });
    await offer(page).click();
    await expect(page.getByText(sentence)).toBeVisible();
    expect(exchanges(phone)).toBe(0);
    if (token === 'none') return;
    phone.servers.token = 'granted';
    await offer(page).click();
    await expect(page.getByRole('link', { name: /H24\.26-/ }).first()).toBeVisible();
    expect(exchanges(phone)).toBe(1);
  });

test('settings that cannot be read sign nobody out', async ({ page }) => {
  await page.route('**/apis/users/auth-settings', (route) => route.abort());
  await start(page, '/', true);
  await greeted(page);
});

test('a session that was taken back is renewed once, for all who were refused', async ({ page }) => {
  const phone = await start(page, '/', true);
  await greeted(page);
  const refuse = (path: string) => page.route(path, (route) => route.fulfill(refusal), { times: 1 });
  await Promise.all([refuse('**/v1/dossiers?*'), refuse('**/v1/payments?*')]);
  await page.getByRole('link', { name: 'Theo dõi hồ sơ' }).click();
  await expect(page.getByRole('link', { name: /H24\.26-/ }).first()).toBeVisible();
  expect(exchanges(phone)).toBe(2);
});

test('a session that cannot be renewed says so, and the tap brings her back', async ({ page }) => {
  const phone = await start(page, '/', true);
  await greeted(page);
  phone.become({ weather: 'signed-out' });
  await page.getByRole('link', { name: 'Theo dõi hồ sơ' }).click();
  await expect(page.getByText(/Phiên đăng nhập đã hết/)).toBeVisible();
  await page.getByRole('link', { name: 'Phản ánh' }).click();
  await expect(page.getByText(/Phiên đăng nhập đã hết/)).toBeVisible();
  await page.getByRole('link', { name: 'Trang chủ' }).click();
  await expect(page.getByText(/Phiên đăng nhập đã hết/)).toBeVisible();
  await expect(page.getByRole('link', { name: /Nộp 24.000 đồng/ })).toHaveCount(0);
  expect(exchanges(phone)).toBe(2);
  phone.become({ weather: 'clear' });
  await offer(page).click();
  await greeted(page);
  await expect(page.getByRole('link', { name: /Nộp 24.000 đồng/ })).toBeVisible();
  expect(exchanges(phone)).toBe(3);
});

const refusal = {
  status: 401,
  contentType: 'application/problem+json',
  headers: { 'Access-Control-Allow-Origin': 'https://h5.zdn.vn' },
  body: JSON.stringify({ type: 'urn:problem:signed-out', title: 'x', status: 401 }),
};
