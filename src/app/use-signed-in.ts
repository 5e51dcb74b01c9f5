import { useCallback, useEffect } from 'react';
import { usePortal } from '../portal';
import { useCitizen } from '../state';

/** Asks the portal who is signed in. Safe to repeat: the session is exchanged once. */
export function useSignIn(): () => void {
  const { session } = usePortal();
  const [, setCitizen] = useCitizen();
  return useCallback(() => {
    void session.citizen().then((answer) => setCitizen(answer.ok ? answer.value : 'unreachable'));
  }, [session, setCitizen]);
}

/** Asks it after the first paint; a failure leaves everything usable signed out. */
export function useSignedIn(): void {
  const signIn = useSignIn();
  useEffect(signIn, [signIn]);
}
