import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { usePlatform } from '../platform/context';
import { parse } from '../routes';

/** Keeps the signs of the host's status bar readable on what lies under them: the home's sea is dark in both themes. */
export function useStatusBar(theme: 'light' | 'dark'): void {
  const { statusBar } = usePlatform();
  const onSea = parse(useLocation().pathname)?.name === 'home';
  const ink = onSea || theme === 'dark' ? 'white' : 'black';
  useEffect(() => {
    void statusBar(ink);
  }, [statusBar, ink]);
}
