import { useEffect } from 'react';
import { useNavigate } from 'react-router-dom';
import { usePlatform } from '../platform/context';
import { parse } from '../routes';
import { useOnline, usePretend } from '../state';
import { portalKind } from './portal-kind';

/** Follows what the host tells: the network, links opened while the app runs, and which portal answers. */
export function useHostEvents(): void {
  const { events, online } = usePlatform();
  const navigate = useNavigate();
  const [, setOnline] = useOnline();
  const [, setPretend] = usePretend();
  useEffect(() => {
    void online().then(setOnline);
    return events.onNetwork(setOnline);
  }, [events, online, setOnline]);
  useEffect(
    () =>
      events.onOpen((path) => {
        // Coming back from the list of apps may be told as a link to the root: it must take her from nowhere.
        if (parse(path)?.name === 'home') return;
        navigate(path);
      }),
    [events, navigate],
  );
  useEffect(() => {
    setPretend(portalKind.last() === 'pretend');
    return portalKind.listen((kind) => setPretend(kind === 'pretend'));
  }, [setPretend]);
}
