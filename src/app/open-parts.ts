import { createLazyOutbox } from '../outbox';
import { createCache, createPortal } from '../portal';
import type { Door } from './door';
import { portalKind } from './portal-kind';

type Parts = ReturnType<typeof open>;

/** A slow phone's host may only need longer than one call waits for it. */
const askAgainMs = 30_000;

const opened = new WeakMap<Door, Parts>();

/** The portal's client, the outbox and the cache of this run; made once, however often a screen asks. */
export function openParts(door: Door): Parts {
  const parts = opened.get(door) ?? open(door);
  opened.set(door, parts);
  return parts;
}

function open({ platform, appId, ready }: Door) {
  let askedAgain = false;
  const portal = createPortal({
    baseUrl: __PORTAL_URL__,
    ready,
    accessToken: async () => {
      await ready;
      const token = await platform.accessToken();
      if (!token.ok && token.error === 'timeout' && !askedAgain) {
        askedAgain = true;
        setTimeout(portal.session.wake, askAgainMs);
      }
      return token.ok ? token.value : '';
    },
    onPortalKind: portalKind.tell,
  });
  const outbox = createLazyOutbox({
    store: platform.store,
    portal,
    name: appId,
    events: platform.events,
    startAfterMs: 1500,
  });
  return { portal, outbox, cache: createCache() };
}
