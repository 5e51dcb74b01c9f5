import type { Locks } from './baton';
import { createQueue } from './queue';

/** Runs short works on the store one after another, across windows where the browser has Web Locks. */
export function createGate(name: string, locks?: Locks): <T>(work: () => Promise<T>) => Promise<T> {
  const inWindow = createQueue();
  if (!locks) return inWindow;
  return <T>(work: () => Promise<T>) =>
    inWindow(
      () =>
        new Promise<T>((done, failed) => {
          locks.request(`${name}-seal`, {}, () => work().then(done, failed)).catch(failed);
        }),
    );
}
