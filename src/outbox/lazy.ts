import type { HostEvents } from '../platform/port';
import type { Outbox, OutboxParts } from './machine';

/** What the hall hands in; clock, chance, timer and locks are the browser's own. */
export interface LazyParts extends Pick<OutboxParts, 'store' | 'portal' | 'name'> {
  events: HostEvents;
  /** Begins after this, so that the first paint has the network for itself; in milliseconds. */
  startAfterMs: number;
}

/** The outbox, fetched when it is first needed: at the first call, or a little after the start. */
export function createLazyOutbox({ events, startAfterMs, ...parts }: LazyParts): Outbox {
  const listeners = new Set<() => void>();
  let loading: Promise<Outbox> | undefined;

  async function load(): Promise<Outbox> {
    const { openOutbox } = await import('./open');
    const outbox = openOutbox(parts, events);
    outbox.subscribe(() => {
      for (const listener of [...listeners]) listener();
    });
    return outbox;
  }

  // A chunk that could not be fetched is asked for again at the next call.
  const opened = () => {
    loading ??= load().catch((thrown: unknown) => {
      loading = undefined;
      throw thrown;
    });
    return loading;
  };

  const timer = setTimeout(() => opened().catch(() => undefined), startAfterMs);

  return {
    seal: async (draft) => (await opened()).seal(draft),
    drain: async (options) => (await opened()).drain(options),
    retryNow: async (id, options) => (await opened()).retryNow(id, options),
    discard: async (id, options) => (await opened()).discard(id, options),
    items: async () => (await opened()).items(),
    item: async (id) => (await opened()).item(id),
    receipts: async () => (await opened()).receipts(),
    receipt: async (id) => (await opened()).receipt(id),
    summary: async () => (await opened()).summary(),
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    close() {
      clearTimeout(timer);
      void loading?.then((outbox) => outbox.close());
    },
  };
}
