import { expect, type Page, test } from '@playwright/test';
import { fillAll, sent } from '../journeys/report-steps';
import {
  expectAccessibleHere,
  expectNoSideScroll,
  expectReadable,
  expectTouchable,
} from '../journeys/support';
import { answers, type Played } from '../zalo-host/answers';
import type { ZaloPhone } from '../zalo-host/phone';
import { phoneOf } from '../zalo-host/phone-of';
import type { PhoneSettings } from '../zalo-host/settings';

const authorize = 'action.mp.user.authorize';
/** A Zalo in which the SDK asks for consent by itself as soon as a token is wanted. */
const asksByItself = {
  userAuthorized: false,
  canUseAccessTokenByDefault: false,
  dynamicApis: [{ action: authorize, clientHandle: false, isSupported: true }],
};
/** Shorter than the app ever waits for a host, so nothing within it has waited for one. */
const soon = { timeout: 7_000 };
const everySilent = Object.fromEntries(Object.keys(answers).map((action) => [action, 'silent' as const]));

const offer = (page: Page) => page.getByRole('button', { name: 'Đăng nhập bằng Zalo' });
const greeted = (page: Page) => expect(page.getByRole('heading', { level: 1 })).toContainText('bà Tám');
const exchanges = ({ city }: ZaloPhone) => city.asked.filter((one) => one === 'POST /v1/sessions').length;

/** Opens a path on bà Tám's phone, on which she has let the app know who she is, or not. */
async function start(page: Page, path: string, consent: boolean, settings: Partial<PhoneSettings> = {}) {
  const phone = await phoneOf(page.context(), settings);
  phone.become({ persona: 'tam' });
  phone.servers.consent = { 'scope.userInfo': consent };
  await page.goto(phone.address(path));
  return phone;
}

/** What Zalo's question will answer in this window. */
const answerWith = (page: Page, played: Partial<Played>) =>
  page.evaluate(
    ([action, how]) => {
      window.zaloHostMoods = { ...window.zaloHostMoods, [action]: how };
    },
    [authorize, { mood: 'granted', data: {}, error: null, ...played }] as const,
  );

test('the start asks her nothing; the tap does, once, and the home fills', async ({ page }) => {
  const phone = await start(page, '/', false, { login: asksByItself });
  await expect(offer(page)).toBeVisible();
  await expect(
    page.getByText('Đăng nhập để xem hồ sơ và khoản phí của bạn.', { exact: false }),
  ).toBeVisible();
  expect(await phone.calls(page, authorize)).toEqual([]);
  expect(phone.log.tokensGiven).toBe(0);
  const inner = { error_code: 0, error_message: '', data: { 'scope.userInfo': true } };
  await answerWith(page, { mood: 'late', data: JSON.stringify(inner) });
  await offer(page).click();
  await expect.poll(async () => (await phone.calls(page, authorize)).length).toBe(1);
  phone.servers.consent = { 'scope.userInfo': true };
  await greeted(page);
  await expect(page.getByRole('link', { name: /Nộp 24.000 đồng/ })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const [asked, ...more] = await phone.calls(page, authorize);
  expect(asked?.options).toEqual({ scopes: ['scope.userInfo'], forceUpdate: true });
  expect(more).toEqual([]);
  expect(exchanges(phone)).toBe(1);
});

test('who has agreed before is greeted after one exchange, and asked nothing', async ({ page }) => {
  const phone = await start(page, '/', true);
  await greeted(page);
  await expect(page.getByRole('link', { name: /Nộp 24.000 đồng/ })).toBeVisible();
  await page.getByRole('link', { name: 'Theo dõi hồ sơ' }).click();
  await expect(page.getByRole('link', { name: /H24\.26-/ }).first()).toBeVisible();
  expect(await phone.calls(page, authorize)).toEqual([]);
  expect([exchanges(phone), phone.log.tokensGiven]).toEqual([1, 1]);
});

test.describe('320 px, 150 % text', () => {
  test.use({ viewport: { width: 320, height: 780 } });
  for (const path of ['/', '/dossiers', '/payments', '/reports'])
    test(`the offer on ${path} can be read and touched by anyone`, async ({ page }) => {
      const look = { theme: 'dark', text: 150, language: 'vi' };
      await page.addInitScript(
        (kept) => localStorage.setItem('citizen-app/look', JSON.stringify(kept)),
        look,
      );
      const phone = await start(page, path, false);
      await phone.mood(authorize, 'denied');
      await offer(page).click();
      await expect(page.getByRole('button', { name: 'Mở cài đặt quyền' })).toBeVisible();
      await expectNoSideScroll(page);
      await expectTouchable(page);
      await expectReadable(page);
      await expectAccessibleHere(page);
    });
});

test('each refusal has its own sentence', async ({ page }) => {
  const phone = await start(page, '/', false);
  for (const [mood, sentence] of [
    ['denied', /chưa đồng ý trong Zalo/],
    ['cancelled', /đã dừng đăng nhập/],
    ['unsupported', /Zalo bản mới/],
    ['limited', /quá nhiều lần/],
  ] as const) {
    await phone.mood(authorize, mood);
    await offer(page).click();
    await expect(page.getByText(sentence)).toBeVisible();
  }
});

test('a refusal that comes as an answer is a refusal, and the next tap may succeed', async ({ page }) => {
  await start(page, '/', false);
  await expect(offer(page)).toBeVisible();
  await answerWith(page, { data: { 'scope.userInfo': false } });
  await offer(page).click();
  await expect(page.getByText(/chưa đồng ý trong Zalo/)).toBeVisible();
  await answerWith(page, { data: { 'scope.userInfo': true } });
  await offer(page).click();
  await greeted(page);
});

test('who denied it for ever allows it in the settings, and is known when she comes back', async ({
  page,
}) => {
  const phone = await start(page, '/', false);
  await phone.mood(authorize, 'never-again');
  await offer(page).click();
  await page.getByRole('button', { name: 'Mở cài đặt quyền' }).click();
  await expect.poll(async () => (await phone.calls(page, 'action.ma.menu.permission')).length).toBe(1);
  phone.servers.consent = { 'scope.userInfo': true };
  await phone.tell(page, 'h5.event.resumed');
  await greeted(page);
});

test('a question that was closed without a choice does not hold her', async ({ page }) => {
  await page.clock.install();
  const phone = await start(page, '/', false);
  await expect(offer(page)).toBeVisible();
  await answerWith(page, { data: {} });
  await offer(page).click();
  await expect.poll(async () => (await phone.calls(page, authorize)).length).toBe(1);
  await page.clock.fastForward(16_000);
  await expect(page.getByText(/Không thấy hộp hỏi thì chạm lại/)).toBeVisible();
  await answerWith(page, { data: { 'scope.userInfo': true } });
  await offer(page).click();
  await greeted(page);
});

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
