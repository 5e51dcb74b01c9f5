import type { BrowserContext } from '@playwright/test';
import { installPhone, type ZaloPhone } from './phone';
import type { PhoneSettings } from './settings';

const phones = new WeakMap<BrowserContext, Promise<ZaloPhone>>();

/** The phone that a browser context is; made at the first call, which alone may say what kind of phone it is. */
export function phoneOf(context: BrowserContext, settings: Partial<PhoneSettings> = {}): Promise<ZaloPhone> {
  const known = phones.get(context);
  if (known) return known;
  const made = installPhone(context, settings);
  phones.set(context, made);
  return made;
}
