import * as v from 'valibot';
import { formatPhone, normalisePhone } from '../../lib/phone';
import { fail, ok, type Result } from '../../lib/result';
import type { Platform, Refusal } from '../../platform/port';
import type { Portal } from '../../portal';

/** Why Zalo's number did not come; the citizen then types it. `refused`: the portal did not give it. */
export type PhoneRefusal = Exclude<Refusal, 'limited'> | 'denied-again' | 'offline' | 'refused';

const shape = v.object({ phone: v.string() });

/** Asks Zalo for a phone token and the portal which number that is (exchangePhone). Asks the citizen. */
export async function zaloPhone(platform: Platform, portal: Portal): Promise<Result<string, PhoneRefusal>> {
  const token = await platform.phoneToken();
  if (!token.ok) return fail(token.error === 'limited' ? 'failed' : token.error);
  if (!token.value) return fail('unsupported');
  const body = { zalo_token: token.value };
  const asked = await portal.call('post', '/exchanges/phone', { body }, shape);
  if (asked.ok) {
    const phone = normalisePhone(asked.value.phone);
    return phone ? ok(formatPhone(phone)) : fail('refused');
  }
  const { kind } = asked.error;
  if (kind === 'slow') return fail('timeout');
  return fail(kind === 'offline' || kind === 'captive' ? 'offline' : 'refused');
}
