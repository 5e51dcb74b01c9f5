import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';

/** A new screen begins at its top; going back returns to where one was. */
export function useScrollPlace(): void {
  const { key, pathname } = useLocation();
  const type = useNavigationType();
  const places = useRef(new Map<string, number>());
  useEffect(() => {
    const known = places.current;
    const note = () => known.set(key, window.scrollY);
    window.addEventListener('scroll', note, { passive: true });
    return () => window.removeEventListener('scroll', note);
  }, [key]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the query alone is the same screen and must not jump.
  useLayoutEffect(() => {
    window.scrollTo(0, type === 'POP' ? (places.current.get(key) ?? 0) : 0);
  }, [pathname]);
}
