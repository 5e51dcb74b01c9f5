import { startTransition, useEffect, useRef, useState } from 'react';

/** Longer than between two keys of whoever types on: what is late does not hold up the next one. */
const lateMs = 250;

/**
 * A value that follows once no other has come for a moment, the first one as soon as it has been painted: for what may be
 * drawn after the rest. `before`: what stands until then.
 */
export function useLate<T>(value: T, before = value): T {
  const [late, setLate] = useState(before);
  const first = useRef(true);
  useEffect(() => {
    const wait = first.current ? 0 : lateMs;
    // A message or timer that a frame asks for comes when that frame has been painted.
    let timer: ReturnType<typeof setTimeout>;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => {
        first.current = false;
        startTransition(() => setLate(() => value));
      }, wait);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value]);
  return late;
}
