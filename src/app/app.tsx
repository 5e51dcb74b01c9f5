import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { BrowserRouter } from 'react-router-dom';
import { App as ZaloApp } from 'zmp-ui';
import { type Outbox, OutboxContext } from '../outbox';
import type { Platform } from '../platform';
import { PlatformContext } from '../platform/context';
import { type Portal, PortalContext } from '../portal';
import { StateRoot } from '../state';
import { ErrorBoundary } from './error-boundary';
import { Hall } from './hall';

interface AppProps {
  platform: Platform;
  portal: Portal;
  outbox: Outbox;
  cache: QueryClient;
  basePath: string;
}

/** Everything the rooms need, around the rooms. */
export function App({ platform, portal, outbox, cache, basePath }: AppProps) {
  return (
    <StateRoot>
      <PlatformContext.Provider value={platform}>
        <PortalContext.Provider value={portal}>
          <OutboxContext.Provider value={outbox}>
            <QueryClientProvider client={cache}>
              <BrowserRouter basename={basePath}>
                <ZaloApp>
                  <ErrorBoundary>
                    <Hall />
                  </ErrorBoundary>
                </ZaloApp>
              </BrowserRouter>
            </QueryClientProvider>
          </OutboxContext.Provider>
        </PortalContext.Provider>
      </PlatformContext.Provider>
    </StateRoot>
  );
}
