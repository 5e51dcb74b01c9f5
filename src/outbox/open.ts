import type { HostEvents } from '../platform/port';
import { browserLocks } from './baton';
import { createOutbox, type Outbox, type OutboxParts } from './machine';
import { scheduleByTimer, startOutbox } from './start';

/** Makes the outbox with the browser's clock, chance, timer and locks, and lets it send. */
export function openOutbox(
  parts: Pick<OutboxParts, 'store' | 'portal' | 'name'>,
  events: Pick<HostEvents, 'onResume' | 'onNetwork'>,
): Outbox {
  const outbox = createOutbox({
    ...parts,
    now: Date.now,
    random: Math.random,
    schedule: scheduleByTimer,
    locks: browserLocks(),
  });
  startOutbox(outbox, events);
  return outbox;
}
