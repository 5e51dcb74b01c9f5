import type { HostEvents } from '../platform/port';
import type { Schedule } from './lease';
import type { Outbox } from './machine';

/** The browser's timer in the outbox's form. */
export const scheduleByTimer: Schedule = (run, ms) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};

/**
 * Sends at start, when the app wakes and when the network changes; between those the outbox's own timer does.
 * Gives back how to stop.
 */
export function startOutbox(
  outbox: Pick<Outbox, 'drain' | 'close'>,
  events: Pick<HostEvents, 'onResume' | 'onNetwork'>,
): () => void {
  const now = () => void outbox.drain({ eager: true });
  // The host's word "offline" is only a hint, and a failed try costs little: both changes count.
  const stops = [events.onResume(now), events.onNetwork(now)];
  now();
  return () => {
    for (const stop of stops) stop();
    outbox.close();
  };
}
