import { useEffect } from 'react';
import { useOutbox } from '../outbox';
import { useWaiting } from '../state';

/** Keeps the count of what waits to be sent, for the home screen. */
export function useWaitingSummary(): void {
  const outbox = useOutbox();
  const [, setWaiting] = useWaiting();
  useEffect(() => {
    let wanted = true;
    const look = () => {
      void outbox.summary().then(({ waiting, stopped }) => {
        if (wanted) setWaiting({ waiting, stopped });
      });
    };
    look();
    const stop = outbox.subscribe(look);
    return () => {
      wanted = false;
      stop();
    };
  }, [outbox, setWaiting]);
}
