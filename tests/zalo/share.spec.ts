import { expect, type Page, test } from '@playwright/test';
import { open, settled } from '../journeys/support';
import { phoneOf } from '../zalo-host/phone-of';
import { appId } from '../zalo-host/staged';

const share = async (page: Page) => {
  await page.getByRole('button', { name: 'Chia sẻ', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Gửi qua Zalo' }).click();
};

test('a service is shared as a link that opens the same page, and nothing personal goes along', async ({
  page,
}) => {
  const phone = await phoneOf(page.context());
  await open(page, '/services/1.001193', { persona: 'sau' });
  await settled(page);
  await share(page);
  await expect.poll(() => phone.calls(page, 'action.open.sharesheet')).toHaveLength(1);
  const [call] = await phone.calls(page, 'action.open.sharesheet');
  const told = JSON.stringify(call?.options);
  expect(told).toContain(`https://zalo.me/s/${appId}/services/1.001193`);
  expect(told).not.toMatch(/Sáu|09\d{8}|token/i);
  await phone.openLink(page, `https://zalo.me/s/${appId}/services/1.001193`);
  await expect(page.getByRole('heading', { level: 1, name: 'Khai sinh cho con' })).toBeVisible();
});

for (const mood of ['denied', 'unsupported', 'silent'] as const) {
  test(`a share sheet that is ${mood} still lets her hand the link on`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await phoneOf(page.context(), { moods: { 'action.open.sharesheet': mood } });
    await page.clock.install();
    await open(page, '/services/1.001193', { persona: 'tam' });
    await settled(page);
    await share(page);
    await page.clock.runFor(mood === 'silent' ? 310_000 : 1_000);
    await expect(page.getByText('Hãy chép rồi dán vào tin nhắn.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Chép đường dẫn' })).toBeVisible();
  });
}

test('what the SDK tells Zalo of its own accord holds no name, number, code or word of the citizen', async ({
  page,
}) => {
  const phone = await phoneOf(page.context());
  await open(page, '/dossiers/find', { persona: 'tam' });
  await page.getByRole('textbox', { name: 'Mã hồ sơ' }).fill('H24.26-261111-0417');
  await page.getByRole('textbox', { name: 'Bốn số cuối điện thoại' }).fill('0002');
  await page.getByRole('button', { name: 'Xem và theo dõi' }).click();
  await expect(page.getByRole('heading', { name: 'Cần bổ sung 3 giấy tờ' })).toBeVisible();
  await phone.tell(page, 'h5.event.paused');
  await expect.poll(() => phone.log.telemetry.length).toBeGreaterThan(0);
  const told = decodeURIComponent(phone.log.telemetry.join('\n').replace(/\+/g, ' '));
  expect(told).not.toMatch(/26-261111|0002|Bốn|Tám|09\d{8}/);
  expect(phone.strangers).toEqual([]);
});
