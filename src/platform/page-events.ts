import type { HostSignals } from './host-signals';

/** Feeds the page's own events into the signals: hidden, shown, back from the page cache, network. */
export function listenToPage(signals: HostSignals): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') signals.paused();
    else signals.resumed();
  });
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) signals.resumed();
  });
  window.addEventListener('online', () => signals.network(true));
  window.addEventListener('offline', () => signals.network(false));
}
