import { ok } from '../../lib/result';
import type { Asked, HostEvents } from '../port';

/**
 * Whether Zalo answers a call that leaves the app on leaving, on return, or never, is not known: going to sleep while
 * the answer is out counts as having left.
 */
export function orLeft(events: HostEvents, call: () => Asked<void>): Asked<void> {
  return new Promise((resolve) => {
    const stop = events.onPause(() => {
      stop();
      resolve(ok(undefined));
    });
    call().then((result) => {
      stop();
      resolve(result);
    });
  });
}
