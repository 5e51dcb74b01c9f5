import { Refused } from './settle';

/** The address of a web page, or a throw: nothing but http and https is ever opened. */
export function webAddress(url: string): string {
  const address = new URL(url);
  if (address.protocol !== 'https:' && address.protocol !== 'http:') throw new Refused('failed');
  return address.href;
}

/** A phone number as it is dialled, digits with at most a leading plus; throws on anything else. */
export function dialled(phone: string): string {
  const digits = phone.replace(/[\s.()-]/g, '');
  if (!/^\+?\d{3,15}$/.test(digits)) throw new Refused('failed');
  return digits;
}

/** A path with exactly one leading slash. */
export const rooted = (path: string): string => `/${path.replace(/^\/+/, '')}`;
