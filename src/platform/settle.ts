import { fail, ok } from '../lib/result';
import type { Asked, Refusal } from './port';

/** Thrown inside host work that already knows its refusal; never leaves `settle`. */
export class Refused {
  constructor(readonly refusal: Refusal) {}
}

/**
 * Runs host work so that it always ends in a Result: a throw becomes a refusal through `why`, silence becomes
 * 'timeout' after `timeoutMs`. The work starts in the same turn, for pickers and share sheets need the tap.
 */
export function settle<T>(
  work: () => Promise<T> | T,
  timeoutMs: number,
  why: (error: unknown) => Refusal,
): Asked<T> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(fail('timeout')), timeoutMs);
    const refuse = (error: unknown) => {
      clearTimeout(timer);
      resolve(fail(error instanceof Refused ? error.refusal : why(error)));
    };
    try {
      Promise.resolve(work()).then((value) => {
        clearTimeout(timer);
        resolve(ok(value));
      }, refuse);
    } catch (error) {
      refuse(error);
    }
  });
}
