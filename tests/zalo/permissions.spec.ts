import { expect, type Page, test } from '@playwright/test';
import { fillAll, next, sent, step, tell, typePlace } from '../journeys/report-steps';
import { expectAccessibleHere, open } from '../journeys/support';
import type { Mood } from '../zalo-host/answers';
import { phoneOf } from '../zalo-host/phone-of';

const settings = (page: Page) => page.getByRole('button', { name: 'Mở cài đặt quyền' });

async function toPlace(page: Page) {
  await open(page, '/reports/new', { persona: 'tam' });
  await step(page, 'Chụp lại chuyện cần báo');
  await next(page);
  await step(page, 'Chuyện ở đâu?');
}

async function askPosition(page: Page) {
  await page.getByRole('radio', { name: /Vị trí của tôi/ }).check();
  await next(page);
  const sheet = page.getByRole('dialog');
  await expect(sheet).toContainText('Chỉ dùng một lần');
  return sheet;
}

test('nothing is asked when the app opens, nor before a sentence that says why', async ({ page }) => {
  const phone = await phoneOf(page.context());
  await toPlace(page);
  const asking = ['action.get.location', 'action.mp.get.number', 'action.mp.user.authorize'];
  for (const action of asking) expect(await phone.calls(page, action)).toHaveLength(0);
  const sheet = await askPosition(page);
  expect(await phone.calls(page, 'action.get.location')).toHaveLength(0);
  await sheet.getByRole('button', { name: 'Cho biết vị trí' }).click();
  await expect.poll(() => phone.calls(page, 'action.get.location')).toHaveLength(1);
});

test('a granted position becomes a ward to confirm', async ({ page }) => {
  await toPlace(page);
  const sheet = await askPosition(page);
  await sheet.getByRole('button', { name: 'Cho biết vị trí' }).click();
  await page.getByRole('button', { name: /^Đúng/ }).click();
  await next(page);
  await step(page, 'Có chuyện gì?');
});

for (const [mood, leads] of [
  ['denied', true],
  ['never-again', true],
  ['cancelled', false],
  ['unsupported', false],
  ['limited', false],
] as [Mood, boolean][]) {
  test(`a position that is ${mood} leaves the way by typing, and the report arrives`, async ({ page }) => {
    const phone = await phoneOf(page.context(), { moods: { 'action.get.location': mood } });
    await toPlace(page);
    const sheet = await askPosition(page);
    await sheet.getByRole('button', { name: 'Cho biết vị trí' }).click();
    await expect(page.getByRole('textbox', { name: 'Tên đường hoặc ngõ' })).toBeVisible();
    await expect(settings(page)).toHaveCount(leads ? 1 : 0);
    await expectAccessibleHere(page);
    if (leads) {
      await settings(page).click();
      await expect.poll(() => phone.calls(page, 'action.ma.menu.permission')).toHaveLength(1);
    }
    await typePlace(page);
    await next(page);
    await step(page, 'Có chuyện gì?');
    await tell(page);
    await next(page);
    await page.getByRole('button', { name: 'Gửi phản ánh' }).click();
    await sent(page);
  });
}

test('signed out, a position leads to a sentence and the way by typing', async ({ page }) => {
  await open(page, '/reports/new', { persona: 'khach' });
  await next(page);
  const sheet = await askPosition(page);
  await sheet.getByRole('button', { name: 'Cho biết vị trí' }).click();
  await expect(page.getByText('Cổng chỉ tìm vị trí cho người đã đăng nhập.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Tên đường hoặc ngõ' })).toBeVisible();
});

test('a position that never comes ends in the way by typing', async ({ page }) => {
  await phoneOf(page.context(), { moods: { 'action.get.location': 'silent' } });
  await page.clock.install();
  await toPlace(page);
  const sheet = await askPosition(page);
  await sheet.getByRole('button', { name: 'Cho biết vị trí' }).click();
  await expect(page.getByText(/Đang tìm/).first()).toBeVisible();
  await page.clock.runFor(130_000);
  await expect(page.getByRole('textbox', { name: 'Tên đường hoặc ngõ' })).toBeVisible();
});

test('the number of Zalo fills the field after a sentence why, and goes only with consent', async ({
  page,
}) => {
  const phone = await phoneOf(page.context());
  await toPlace(page);
  await typePlace(page);
  await next(page);
  await step(page, 'Có chuyện gì?');
  expect(await phone.calls(page, 'action.mp.get.number')).toHaveLength(0);
  await page.getByRole('button', { name: 'Lấy số từ Zalo' }).click();
  await expect(page.getByRole('textbox', { name: /điện thoại/ })).toHaveValue(/^0\d{3} ?\d{3} ?\d{3}$/);
  await expectAccessibleHere(page);
});

for (const mood of ['denied', 'never-again', 'unsupported', 'limited'] as const) {
  test(`a number that is ${mood} leaves the field for typing`, async ({ page }) => {
    await phoneOf(page.context(), { moods: { 'action.mp.get.number': mood } });
    await toPlace(page);
    await typePlace(page);
    await next(page);
    await step(page, 'Có chuyện gì?');
    await page.getByRole('button', { name: 'Lấy số từ Zalo' }).click();
    await expect(settings(page)).toHaveCount(mood === 'denied' || mood === 'never-again' ? 1 : 0);
    const field = page.getByRole('textbox', { name: /điện thoại/ });
    await field.fill('0900 000 001');
    await expect(field).toHaveValue('0900 000 001');
    await expectAccessibleHere(page);
  });
}

test('a Zalo that answers nothing at all takes no errand away', async ({ page }) => {
  const silent = [
    'action.jump.login',
    'action.webview.networktype',
    'action.change.actionbar',
    'action.get.location',
    'action.open.inapp',
    'action.open.outapp',
  ];
  await phoneOf(page.context(), {
    moods: Object.fromEntries(silent.map((action) => [action, 'silent' as const])),
  });
  await open(page, '/reports/new', { persona: 'khach' });
  await fillAll(page);
  await page.getByRole('button', { name: 'Gửi phản ánh' }).click();
  await sent(page);
});
