import { city } from '@city';
import { useEffect, useState } from 'react';
import { useLookValue } from '../state';
import { applyLook } from '../ui';

/** Keeps <html> in step with the chosen look, and with the phone's own theme while that is followed. Gives the theme. */
export function useLookOnPage(): 'light' | 'dark' {
  const look = useLookValue();
  const [theme, setTheme] = useState<'light' | 'dark'>('light');
  const [turns, setTurns] = useState(0);
  useEffect(() => {
    const phone = matchMedia('(prefers-color-scheme: dark)');
    const turn = () => setTurns((count) => count + 1);
    // Safari before 14 knows only addListener.
    if (phone.addEventListener) phone.addEventListener('change', turn);
    else phone.addListener(turn);
    return () => {
      if (phone.removeEventListener) phone.removeEventListener('change', turn);
      else phone.removeListener(turn);
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turns` counts the phone's changes between light and dark.
  useEffect(() => {
    setTheme(applyLook(look, city.key));
  }, [look, turns]);
  return theme;
}
