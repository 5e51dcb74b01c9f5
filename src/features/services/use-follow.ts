import { type RefObject, useEffect } from 'react';
import { useHref, useNavigate } from 'react-router-dom';

/**
 * Makes plain links within an element lead on inside the app, with one listener for all of them. Gives what stands before
 * the app's own paths.
 */
export function useFollow(within: RefObject<HTMLElement | null>): string {
  const base = useHref('/').replace(/\/$/, '');
  const navigate = useNavigate();
  // After each drawing: the element may have come only now.
  useEffect(() => {
    const element = within.current;
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const path = link?.getAttribute('href');
      // With a key held down another tab or window is asked for.
      const elsewhere = event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
      if (elsewhere || !path?.startsWith(`${base}/`)) return;
      event.preventDefault();
      navigate(path.slice(base.length));
    };
    element?.addEventListener('click', follow);
    return () => element?.removeEventListener('click', follow);
  });
  return base;
}
