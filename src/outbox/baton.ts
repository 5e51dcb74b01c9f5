import { createLease, type LeaseParts } from './lease';

/** As much of the Web Locks API as the outbox uses. */
export interface Locks {
  request(
    name: string,
    options: { ifAvailable?: boolean },
    callback: (lock: unknown) => Promise<void>,
  ): Promise<unknown>;
}

/** Lets one window of all send at a time; tells whether the work was done or another window has the baton. */
export type Baton = (work: () => Promise<void>) => Promise<'done' | 'taken'>;

/** A baton by Web Locks where the browser has them, else by a lease in the store. */
export function createBaton(name: string, locks: Locks | undefined, parts: LeaseParts): Baton {
  if (!locks) return createLease(parts);
  return async (work) => {
    let outcome: 'done' | 'taken' = 'taken';
    await locks.request(`${name}-drain`, { ifAvailable: true }, async (lock) => {
      if (!lock) return;
      outcome = 'done';
      await work();
    });
    return outcome;
  };
}

/** The browser's Web Locks; undefined where it has none (Safari before 15.4, no secure context). */
export const browserLocks = (): Locks | undefined =>
  typeof navigator !== 'undefined' && 'locks' in navigator ? navigator.locks : undefined;
