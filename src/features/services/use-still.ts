import { startTransition, useEffect, useState } from 'react';

/** Longer than between two keys of whoever types on: what is late does not hold up the next one. */
const lateMs = 250;

/**
 * Whether a value has stood for a moment: what may be drawn after the rest waits for that. `atOnce`: the first one
 * need not wait.
 */
export function useStill(value: string, atOnce: boolean): boolean {
  const [still, setStill] = useState(atOnce ? value : null);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setStill(value)), lateMs);
    return () => clearTimeout(timer);
  }, [value]);
  return still === value;
}
