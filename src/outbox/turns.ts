import type { ProblemKind } from '../portal';
import type { OutboxItem } from './types';

/** What the home and the tab bar say about the outbox. */
export interface Summary {
  /** On the way or waiting for a network. */
  waiting: number;
  /** Needing the citizen's word. */
  stopped: number;
  /** When the oldest of them was sealed; null when there is none. */
  oldest: number | null;
}

const networkOnly = new Set<ProblemKind | undefined>(['offline', 'slow', 'captive']);
const lookAgainMs = 10_000;
const poorStoreMs = 60_000;

/** Whether an item may be tried now; an eager drain does not wait for what only lacked a network. */
export function isDue(item: OutboxItem, now: number, eager: boolean): boolean {
  // An erased report may have arrived; the portal is asked until it says.
  if (item.state === 'stopped') return item.stop?.whole === true && item.outcomeUnknown;
  // A wait longer than any wait there is was written before the clock was set back.
  if (item.nextTryAt <= now || item.nextTryAt > now + 10 * 60_000) return true;
  return eager && networkOnly.has(item.lastProblem?.kind);
}

/** The item whose turn it is: the longest due first, so that one that keeps failing lets the others pass. */
export const pickNext = (due: OutboxItem[]): OutboxItem | undefined =>
  [...due].sort((a, b) => a.nextTryAt - b.nextTryAt || a.sealedAt - b.sealedAt)[0];

/**
 * Milliseconds until the next drain, null when nothing waits; `items` is null when the store could not be read,
 * `tried` are those that this round tried.
 */
export function wakeIn(
  items: OutboxItem[] | null,
  now: number,
  taken = false,
  tried = new Set<string>(),
): number | null {
  if (!items) return poorStoreMs;
  const waiting = items.filter(({ state }) => state !== 'stopped');
  if (waiting.length === 0) return null;
  const soonest = Math.min(
    // Tried and still due: the store could not keep the note when to come back.
    ...waiting.map(({ id, nextTryAt }) =>
      tried.has(id) && nextTryAt <= now ? poorStoreMs : nextTryAt - now,
    ),
  );
  return Math.max(taken ? lookAgainMs : 1000, Math.min(soonest, 5 * 60_000));
}

/** Counts what has not arrived. */
export function summarise(items: OutboxItem[]): Summary {
  const stopped = items.filter(({ state }) => state === 'stopped').length;
  const sealed = items.map(({ sealedAt }) => sealedAt);
  return {
    waiting: items.length - stopped,
    stopped,
    oldest: sealed.length > 0 ? Math.min(...sealed) : null,
  };
}
