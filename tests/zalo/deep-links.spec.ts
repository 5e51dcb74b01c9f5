import { expect, type Page, test } from '@playwright/test';
import { open, settled, watch } from '../journeys/support';
import { phoneOf } from '../zalo-host/phone-of';
import { appId } from '../zalo-host/staged';

const link = (path: string) => `https://zalo.me/s/${appId}${path}`;
const running = (path: string) => ({ url: `https://h5.zdn.vn/zapps/${appId}${path}` });
const heading = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
const atHome = (page: Page) =>
  expect(page.getByRole('textbox', { name: 'Bạn cần làm giấy tờ gì?' })).toBeVisible();

test('a shared link opens its page from a cold start; back leads home, and from home out', async ({
  page,
}) => {
  const phone = await phoneOf(page.context());
  await phone.openLink(page, link('/services/1.001193?via=to-dan-pho-12'));
  await heading(page, 'Khai sinh cho con');
  await page.getByRole('button', { name: 'Quay lại' }).click();
  await atHome(page);
  expect(await phone.pressBack(page)).toBe('out');
});

test('the back of the phone leaves a shared page at once, for nothing of ours lies behind it', async ({
  page,
}) => {
  const phone = await phoneOf(page.context());
  await phone.openLink(page, link('/services/1.001193?via=zalo'));
  await heading(page, 'Khai sinh cho con');
  expect(await phone.pressBack(page)).toBe('out');
});

test('back goes the way she came, never in a circle', async ({ page }) => {
  const phone = await phoneOf(page.context());
  await open(page, '/', { persona: 'tam' });
  await page.getByRole('link', { name: 'Theo dõi hồ sơ' }).click();
  await settled(page);
  await page.getByRole('button', { name: 'Quay lại' }).click();
  await atHome(page);
  await page.getByRole('link', { name: 'Thanh toán' }).click();
  await settled(page);
  expect(await phone.pressBack(page)).toBe('back');
  await atHome(page);
  expect(await phone.pressBack(page)).toBe('out');
});

for (const form of ['base64', 'text'] as const) {
  test(`a link opened while the app runs shows its page, and back returns (${form})`, async ({ page }) => {
    const phone = await phoneOf(page.context());
    await open(page, '/', { persona: 'tam' });
    await settled(page);
    await expect.poll(() => phone.calls(page, 'action.jump.login')).toHaveLength(1);
    await phone.tell(page, 'h5.event.open.mp', running('/services/1.001193?via=zalo'), form);
    await heading(page, 'Khai sinh cho con');
    expect(await phone.pressBack(page)).toBe('back');
    await atHome(page);
  });
}

test('a link that comes while a report is being written takes nothing from it', async ({ page }) => {
  const phone = await phoneOf(page.context());
  await open(page, '/reports/new', { persona: 'khach' });
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await heading(page, 'Chuyện ở đâu?');
  await phone.tell(page, 'h5.event.open.mp', running('/services/1.001193'));
  await heading(page, 'Khai sinh cho con');
  await phone.pressBack(page);
  await heading(page, 'Chuyện ở đâu?');
});

test('opening the app anew from the list of apps leaves her where she was', async ({ page }) => {
  const phone = await phoneOf(page.context());
  await open(page, '/services/1.001193');
  await heading(page, 'Khai sinh cho con');
  await expect.poll(() => phone.calls(page, 'action.jump.login')).toHaveLength(1);
  await phone.tell(page, 'h5.event.open.mp', running(''));
  await phone.tell(page, 'h5.event.open.mp', running('/'));
  await phone.tell(page, 'h5.event.open.mp', running('/dossiers'));
  await heading(page, 'Hồ sơ');
  expect(await phone.pressBack(page)).toBe('back');
  await heading(page, 'Khai sinh cho con');
});

test('an unknown path says so and leads on, cold or while the app runs', async ({ page }) => {
  const phone = await phoneOf(page.context());
  await phone.openLink(page, link('/dich-vu/cu?via=zalo'));
  await heading(page, 'Không thấy trang này');
  await page.getByRole('link', { name: 'Về Trang chủ' }).click();
  await atHome(page);
  await expect.poll(() => phone.calls(page, 'action.jump.login')).toHaveLength(1);
  await phone.tell(page, 'h5.event.open.mp', running('/khong/co'));
  await heading(page, 'Không thấy trang này');
  await phone.pressBack(page);
  await atHome(page);
});

const escapes = [
  '/services/1.001193?via=javascript:alert(1)&q=%3Cimg%20src=x%20onerror=alert(1)%3E',
  '/services/..%2f..%2fsettings',
  '/services/%00',
  '/services?q=%3Cscript%3Ealert(1)%3C/script%3E',
  '/%2f%2fevil.example/a',
  '/services/1.001193?returnTo=https://evil.example#@evil.example',
  '/services/%E0%A4%A',
];

for (const path of escapes) {
  test(`a link that tries to escape stays inside: ${path}`, async ({ page }) => {
    const phone = await phoneOf(page.context());
    const seen = watch(page);
    page.on('dialog', (dialog) => {
      seen.faults.push(dialog.message());
      void dialog.dismiss();
    });
    await phone.openLink(page, link(path));
    await settled(page);
    await expect.poll(() => phone.calls(page, 'action.jump.login')).toHaveLength(1);
    await phone.tell(page, 'h5.event.open.mp', running(path));
    await settled(page);
    await expect(page.getByRole('link').first()).toBeVisible();
    expect(new URL(page.url()).host).toBe('h5.zdn.vn');
    expect(seen).toEqual({ strangers: [], faults: [] });
    expect(phone.strangers).toEqual([]);
  });
}

for (const event of [
  { url: 'https://evil.example/zapps/x/services' },
  { url: `https://h5.zdn.vn/zapps/${appId}//evil.example` },
  { path: '//evil.example' },
  'rubbish',
]) {
  test(`an event that is no link of ours changes nothing: ${JSON.stringify(event)}`, async ({ page }) => {
    const phone = await phoneOf(page.context());
    await open(page, '/services/1.001193');
    await heading(page, 'Khai sinh cho con');
    await expect.poll(() => phone.calls(page, 'action.jump.login')).toHaveLength(1);
    await phone.tell(page, 'h5.event.open.mp', event);
    await phone.tell(page, 'h5.event.resumed');
    await heading(page, 'Khai sinh cho con');
    expect(phone.strangers).toEqual([]);
  });
}
