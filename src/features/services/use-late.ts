import { startTransition, useEffect, useState } from 'react';

/** A value that follows once its newer self has been painted: for what may be drawn after the rest. A key comes first. */
export function useLate<T>(value: T): T {
  const [late, setLate] = useState(value);
  useEffect(() => {
    // The frame after the next begins when the next one has been painted.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => startTransition(() => setLate(() => value)));
    });
    return () => cancelAnimationFrame(frame);
  }, [value]);
  return late;
}
