import { expect, type Page } from '@playwright/test';
import type { ZaloPhone } from '../zalo-host/phone';
import { phoneOf } from '../zalo-host/phone-of';
import type { PhoneSettings } from '../zalo-host/settings';

/** The button that signs her in. */
export const offer = (page: Page) => page.getByRole('button', { name: 'Đăng nhập bằng Zalo' });

/** The home knows her. */
export const greeted = (page: Page) =>
  expect(page.getByRole('heading', { level: 1 })).toContainText('bà Tám');

/** How often her token was exchanged for a session. */
export const exchanges = ({ city }: ZaloPhone) =>
  city.asked.filter((one) => one === 'POST /v1/sessions').length;

/** Opens a path on bà Tám's phone, on which she has let the app know who she is, or not. */
export async function start(
  page: Page,
  path: string,
  consent: boolean,
  settings: Partial<PhoneSettings> = {},
) {
  const phone = await phoneOf(page.context(), settings);
  phone.become({ persona: 'tam' });
  phone.servers.consent = { 'scope.userInfo': consent };
  await page.goto(phone.address(path));
  return phone;
}
