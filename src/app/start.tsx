import { createRoot } from 'react-dom/client';
import { createLazyOutbox } from '../outbox';
import type { Platform } from '../platform';
import { createCache, createPortal } from '../portal';
import { App } from './app';
import { portalKind } from './portal-kind';

interface Door {
  platform: Platform;
  appId: string;
  basePath: string;
  /** Resolves when the portal can be asked (the pretend portal has to start first). */
  ready: Promise<unknown>;
}

/** Joins the parts and opens the door. Nothing here waits for the host or the network. */
export function start(root: HTMLElement, { platform, appId, basePath, ready }: Door): void {
  const portal = createPortal({
    baseUrl: __PORTAL_URL__,
    accessToken: async () => {
      await ready;
      const token = await platform.accessToken();
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
  createRoot(root).render(
    <App platform={platform} portal={portal} outbox={outbox} cache={createCache()} basePath={basePath} />,
  );
}
