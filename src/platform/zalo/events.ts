import { createHostSignals } from '../host-signals';
import { listenToPage } from '../page-events';
import type { HostEvents } from '../port';
import { loadSdk, type Sdk } from './load-sdk';
import { openedPath } from './opened-path';

/** Whether a network type means a network; null for the types that do not tell. */
export const networkOf = (type: string): boolean | null =>
  type === 'none' ? false : type === 'wifi' || type === 'cellular' ? true : null;

/**
 * Zalo's events. The SDK's `events.off(name, listener)` removes nothing, so its events are registered once for the app's
 * life and fanned out here. The page's own events are heard too: which of them Zalo sends on which phone is not known.
 */
export function createZaloEvents(appId: string): HostEvents {
  const signals = createHostSignals();
  let asked = false;
  listenToPage(signals);

  function register(sdk: Sdk): void {
    const { events, EventName } = sdk;
    events.on(EventName.AppResumed, signals.resumed);
    events.on(EventName.AppPaused, signals.paused);
    // A page above the app that closes is a return to the app.
    events.on(EventName.WebviewClosed, signals.resumed);
    events.on(EventName.OpenApp, (data: unknown) => {
      const path = openedPath(data, appId);
      if (path !== null) signals.opened(path);
    });
    // The type is asked anew by the SDK; `isConnected` is wrongly false when the event's data came as raw text.
    sdk.onNetworkStatusChange(({ isConnected, networkType }) =>
      signals.network(networkOf(networkType) ?? isConnected),
    );
  }

  function started<A>(subscribe: (listener: A) => () => void): (listener: A) => () => void {
    return (listener) => {
      if (!asked) {
        asked = true;
        loadSdk()
          .then(register)
          .catch(() => {
            asked = false;
          });
      }
      return subscribe(listener);
    };
  }

  return {
    onResume: started(signals.events.onResume),
    onPause: started(signals.events.onPause),
    onOpen: started(signals.events.onOpen),
    onNetwork: started(signals.events.onNetwork),
  };
}
