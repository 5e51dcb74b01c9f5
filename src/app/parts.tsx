import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { OutboxContext } from '../outbox';
import { PortalContext } from '../portal';
import { SignInContext } from '../ui';
import { useDoor } from './door';
import { openParts } from './open-parts';
import { useSignedIn } from './use-signed-in';
import { useWaitingSummary } from './use-waiting-summary';

/** Everything that a screen needs to talk to the portal, around the screen; fetched after the home is painted. */
export function Parts({ children }: { children: ReactNode }) {
  const { portal, outbox, cache } = openParts(useDoor());
  return (
    <PortalContext.Provider value={portal}>
      <OutboxContext.Provider value={outbox}>
        <QueryClientProvider client={cache}>
          <Presence>{children}</Presence>
        </QueryClientProvider>
      </OutboxContext.Provider>
    </PortalContext.Provider>
  );
}

function Presence({ children }: { children: ReactNode }) {
  useWaitingSummary();
  return <SignInContext.Provider value={useSignedIn()}>{children}</SignInContext.Provider>;
}
