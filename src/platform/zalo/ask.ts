import { limits } from '../limits';
import type { Asked } from '../port';
import { settle } from '../settle';
import { loadSdk, type Sdk } from './load-sdk';
import { zaloRefusal } from './refusal';

/** How one call is asked: its limit, and native codes that mean "cancelled" for this call alone. */
export interface AskOptions {
  timeoutMs?: number;
  cancelCodes?: readonly number[];
}

/** The one door to the SDK: every call has a limit, and ends in a value or a refusal. */
export function ask<T>(call: (sdk: Sdk) => Promise<T> | T, options: AskOptions = {}): Asked<T> {
  const { timeoutMs = limits.host, cancelCodes } = options;
  return settle(
    async () => call(await loadSdk()),
    timeoutMs,
    (error) => zaloRefusal(error, cancelCodes),
  );
}

/** Asks something that waits for the citizen. */
export type AskCitizen = <T>(
  call: (sdk: Sdk) => Promise<T> | T,
  options: AskOptions & { timeoutMs: number },
) => Asked<T>;

/**
 * Makes the asking of what waits for the citizen. Such calls hang for ever when Zalo's log-in failed, so that is found
 * out first within the short limit; otherwise the citizen would look at a spinner for minutes.
 */
export function createAskCitizen(): AskCitizen {
  let loggedIn = false;
  return async (call, options) => {
    if (!loggedIn) {
      const answer = await ask((sdk) => sdk.login());
      if (!answer.ok && answer.error !== 'limited') return answer;
      loggedIn = answer.ok;
    }
    return ask(call, options);
  };
}
