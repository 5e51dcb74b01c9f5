import { useEffect } from 'react';
import { usePortal } from '../portal';
import { useCitizen } from '../state';

/** Asks the portal once who is signed in, after the first paint; a failure leaves everything usable signed out. */
export function useSignedIn(): void {
  const { session } = usePortal();
  const [, setCitizen] = useCitizen();
  useEffect(() => {
    let wanted = true;
    void session.citizen().then((answer) => {
      if (wanted) setCitizen(answer.ok ? answer.value : null);
    });
    return () => {
      wanted = false;
    };
  }, [session, setCitizen]);
}
