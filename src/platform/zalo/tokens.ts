import { fail } from '../../lib/result';
import { limits } from '../limits';
import type { Asked } from '../port';
import { Refused } from '../settle';
import { type AskCitizen, ask } from './ask';
import type { Sdk } from './load-sdk';
import { sdkError } from './refusal';

const scope = 'scope.userInfo';

/** A token, or a refusal: off its own phone app Zalo "succeeds" with an empty one. */
export function tokenOf(answer: { token?: string } | undefined): string {
  if (!answer?.token) throw new Refused('unsupported');
  return answer.token;
}

/** Whether the citizen lets the app know who she is; undefined where Zalo's settings do not tell. */
const readConsent = async (sdk: Sdk): Promise<boolean | undefined> =>
  (await sdk.getSetting())?.authSetting?.[scope];

/** The SDK's access token; '' where it says "not activated" or raised its own dialog and was refused. */
const rawToken = (): Asked<string> =>
  ask(async (sdk) => {
    try {
      return (await sdk.getAccessToken()) || '';
    } catch (error) {
      const { code, message } = sdkError(error);
      if (code === -1401 && /authentication required|not been activated/i.test(message)) return '';
      throw error;
    }
  });

/**
 * The access token, without ever asking the citizen: where she said no or was not asked yet, the SDK would raise Zalo's
 * consent dialog by itself, so that is looked up first and means signed out. Settings that cannot be read sign nobody
 * out, for then the SDK's own look fails too and it asks nothing; settings that never come mean that no token would.
 */
export async function accessToken(): Asked<string> {
  const consent = await ask(readConsent);
  if (!consent.ok && consent.error === 'timeout') return consent;
  return consent.ok && consent.value === false ? { ok: true, value: '' } : rawToken();
}

/**
 * Asks the citizen to let the app know who she is, then gives the token. A dialog closed without a choice leaves the SDK
 * silent, and a refusal can come as an answer that holds `false`; what counts in the end is what Zalo's settings say.
 */
export async function signIn(askCitizen: AskCitizen): Asked<string> {
  const before = await askCitizen(readConsent, { timeoutMs: limits.host });
  if (!before.ok && before.error === 'timeout') return before;
  if (!before.ok || before.value !== true) {
    const given = await askCitizen(
      async (sdk) => {
        if ((await sdk.authorize({ scopes: [scope] }))?.[scope] !== true) throw new Refused('denied');
      },
      { timeoutMs: limits.dialog },
    );
    if (!given.ok) {
      const after = given.error === 'timeout' ? await ask(readConsent) : given;
      if (!after.ok || after.value !== true) return given;
    }
  }
  const token = await rawToken();
  return token.ok && !token.value ? fail('denied') : token;
}

/**
 * Sharing and leaving Zalo send the access token along. Without one the SDK hangs, or reports success and does nothing,
 * so it is looked for first.
 */
export async function heldToken(): Asked<string> {
  const token = await rawToken();
  return token.ok && !token.value ? fail('unsupported') : token;
}
