import type { HostEvents } from './port';
import { createSignal } from './signal';

/** One return to the app is told by several events at once; within this time they count as one. */
const sameNewsMs = 1_000;

/** The feeding side of HostEvents. */
export interface HostSignals {
  events: HostEvents;
  resumed(): void;
  paused(): void;
  opened(path: string): void;
  network(online: boolean): void;
}

/** HostEvents that several sources may feed: the same news from two sources is told once. */
export function createHostSignals(): HostSignals {
  const resume = createSignal<void>();
  const pause = createSignal<void>();
  const open = createSignal<string>();
  const network = createSignal<boolean>();
  let online: boolean | null = null;
  const onceInAWhile = (tell: () => void) => {
    let last = Number.NEGATIVE_INFINITY;
    return () => {
      const now = Date.now();
      if (Math.abs(now - last) < sameNewsMs) return;
      last = now;
      tell();
    };
  };
  return {
    events: { onResume: resume.on, onPause: pause.on, onOpen: open.on, onNetwork: network.on },
    resumed: onceInAWhile(() => resume.emit()),
    paused: onceInAWhile(() => pause.emit()),
    opened: open.emit,
    network(next) {
      if (next === online) return;
      online = next;
      network.emit(next);
    },
  };
}
