import { startTransition, useEffect, useReducer, useRef } from 'react';

/** While its keyboard is open, a phone has no room for three rows under the box. */
const low = '(max-height: 600px)';
const inSight = () => (matchMedia(low).matches ? 2 : 3);

/** As many rows as a list has before more are asked for. */
export const firstRows = 10;

/**
 * How many rows of a list are drawn, and how long before more are: longer than between two keys of whoever types on, for
 * what is late does not hold up the next key.
 */
const parts = [
  { rows: () => 1, ms: 50 },
  { rows: inSight, ms: 250 },
  { rows: () => 6, ms: 100 },
  { rows: () => firstRows, ms: 0 },
] as const;
const asked = 1;
const whole = 3;

/** The first list of all takes a slow phone longest, for all that draws it is new: it begins with its first row. */
let cold = true;

/** How many rows of the answer to a question are to be drawn now; `atOnce`: of the first question all. */
export function useRowsDrawn(question: string, atOnce: boolean): number {
  const [, draw] = useReducer((times: number) => times + 1, 0);
  const drawn = useRef({ question, part: atOnce ? whole : cold ? 0 : asked });
  // Another question begins again, also one that was whole before.
  if (drawn.current.question !== question) drawn.current = { question, part: asked };
  const { part } = drawn.current;
  useEffect(() => {
    cold = false;
    if (part === whole) return;
    const timer = setTimeout(() => {
      drawn.current = { question, part: part + 1 };
      startTransition(draw);
    }, parts[part]?.ms);
    return () => clearTimeout(timer);
  }, [question, part]);
  return parts[part]?.rows() ?? firstRows;
}
