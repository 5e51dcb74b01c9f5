import type { Refusal } from '../port';

/**
 * Codes that zmp-sdk 2.51.6 rejects with (its constants.js), and the one native code that means "refused" and is handed
 * on unchanged. What is not here is `failed`.
 */
const byCode: Record<number, Refusal> = {
  [-201]: 'denied',
  [-1403]: 'denied',
  [-1404]: 'unsupported',
  [-1408]: 'timeout',
  [-1409]: 'limited',
  [-1410]: 'limited',
  [-2002]: 'denied',
  [-2003]: 'cancelled',
};

/** The fields of the plain objects that the SDK rejects with; codes come as number or text. */
export function sdkError(error: unknown): { code: number; message: string } {
  if (typeof error !== 'object' || error === null) return { code: Number.NaN, message: '' };
  const { code, message } = error as { code?: unknown; message?: unknown };
  return { code: Number(code), message: typeof message === 'string' ? message : '' };
}

/**
 * The refusal behind an SDK rejection. -1401 is both "the citizen did not consent" and "log-in did not work"; only its
 * message tells which. `cancelCodes` are native codes of one call that its own action table does not translate.
 */
export function zaloRefusal(error: unknown, cancelCodes: readonly number[] = []): Refusal {
  const { code, message } = sdkError(error);
  if (cancelCodes.includes(code)) return 'cancelled';
  if (code === -1401) return /authentication required/i.test(message) ? 'denied' : 'failed';
  return byCode[code] ?? 'failed';
}
