import { BrowserRouter } from 'react-router-dom';
import { App as ZaloApp } from 'zmp-ui';
import { PlatformContext } from '../platform/context';
import { StateRoot } from '../state';
import { type Door, DoorContext } from './door';
import { ErrorBoundary } from './error-boundary';
import { Hall } from './hall';

/** What the home needs at once; what talks to the portal comes with `Parts`, after the first paint. */
export function App({ door }: { door: Door }) {
  return (
    <StateRoot>
      <DoorContext.Provider value={door}>
        <PlatformContext.Provider value={door.platform}>
          <BrowserRouter basename={door.basePath}>
            <ZaloApp>
              <ErrorBoundary>
                <Hall />
              </ErrorBoundary>
            </ZaloApp>
          </BrowserRouter>
        </PlatformContext.Provider>
      </DoorContext.Provider>
    </StateRoot>
  );
}
