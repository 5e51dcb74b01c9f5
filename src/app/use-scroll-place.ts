import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';

/**
 * A new screen, or the next question on one, begins at its top; going back returns to where one was. What only
 * replaces the address (a search while typing) stays in its place.
 */
export function useScrollPlace(): void {
  const { key, pathname } = useLocation();
  const type = useNavigationType();
  const places = useRef(new Map<string, number>());
  const shown = useRef(pathname);
  useEffect(() => {
    const known = places.current;
    const note = () => known.set(key, window.scrollY);
    window.addEventListener('scroll', note, { passive: true });
    return () => window.removeEventListener('scroll', note);
  }, [key]);
  useLayoutEffect(() => {
    const moved = shown.current !== pathname;
    shown.current = pathname;
    if (type === 'POP') window.scrollTo(0, places.current.get(key) ?? 0);
    else if (type === 'PUSH' || moved) window.scrollTo(0, 0);
  }, [key, pathname, type]);
}
