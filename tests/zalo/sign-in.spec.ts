import { expect, type Page, test } from '@playwright/test';
import {
  expectAccessibleHere,
  expectNoSideScroll,
  expectReadable,
  expectTouchable,
} from '../journeys/support';
import type { Played } from '../zalo-host/answers';
import { exchanges, greeted, offer, start } from './sign-in-steps';

const authorize = 'action.mp.user.authorize';
/** A Zalo in which the SDK asks for consent by itself as soon as a token is wanted. */
const asksByItself = {
  userAuthorized: false,
  canUseAccessTokenByDefault: false,
  dynamicApis: [{ action: authorize, clientHandle: false, isSupported: true }],
};

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
