import { fail } from '../../lib/result';
import type { Asked } from '../port';
import { Refused } from '../settle';
import { ask } from './ask';
import { sdkError } from './refusal';

/** A token, or a refusal: off its own phone app Zalo "succeeds" with an empty one. */
export function tokenOf(answer: { token?: string } | undefined): string {
  if (!answer?.token) throw new Refused('unsupported');
  return answer.token;
}

/** No consent and "not activated" mean signed out; a token that could not be fetched is a failure to try again. */
export async function accessToken(): Asked<string> {
  return ask(async (sdk) => {
    try {
      return (await sdk.getAccessToken()) || '';
    } catch (error) {
      const { code, message } = sdkError(error);
      if (code === -1401 && /authentication required|not been activated/i.test(message)) return '';
      throw error;
    }
  });
}

/**
 * Sharing and leaving Zalo send the access token along. Without one the SDK hangs, or reports success and does nothing,
 * so it is looked for first.
 */
export async function heldToken(): Asked<string> {
  const token = await accessToken();
  return token.ok && !token.value ? fail('unsupported') : token;
}
