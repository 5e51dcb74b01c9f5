import { useEffect, useMemo } from 'react';
import type { SessionListener } from '../portal';
import { greeted, useCitizen } from '../state';
import type { SignInWay } from '../ui';
import { useDoor } from './door';
import { openParts } from './open-parts';

/**
 * Keeps the greeting in step with the session: asks after the first paint, and again when the app wakes or the network is
 * back. A failure leaves everything usable signed out. Gives the way to sign in by hand.
 */
export function useSignedIn(): SignInWay {
  const door = useDoor();
  const { platform } = door;
  const { portal, cache } = openParts(door);
  const { session } = portal;
  const [, setCitizen] = useCitizen();
  useEffect(() => {
    const tell: SessionListener = (answer, late) => {
      // Who was greeted stays greeted while the portal cannot be asked.
      setCitizen((was) => (answer.ok ? answer.value : (greeted(was) ?? 'unreachable')));
      if (late) void cache.invalidateQueries();
    };
    const stops = [
      session.listen(tell),
      platform.events.onResume(session.wake),
      platform.events.onNetwork((online) => {
        if (online) session.wake();
      }),
    ];
    void session.citizen().then((answer) => tell(answer, false));
    return () => {
      for (const stop of stops) stop();
    };
  }, [session, platform, cache, setCitizen]);
  return useMemo(
    () => ({
      async ask() {
        const token = await platform.signIn();
        if (!token.ok) return token.error;
        const answer = await session.signIn(token.value);
        return answer.ok && answer.value ? null : 'portal';
      },
      openSettings: () => void platform.openSettings(),
      over: session.over,
    }),
    [platform, session],
  );
}
