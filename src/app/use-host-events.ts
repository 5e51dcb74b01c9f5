import { useEffect } from 'react';
import { useNavigate } from 'react-router-dom';
import { usePlatform } from '../platform/context';
import { href, parse } from '../routes';
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
        const route = parse(path);
        navigate(route ? path : href('home'));
      }),
    [events, navigate],
  );
  useEffect(() => {
    setPretend(portalKind.last() === 'pretend');
    return portalKind.listen((kind) => setPretend(kind === 'pretend'));
  }, [setPretend]);
}
