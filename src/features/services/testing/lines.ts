import type { Line } from '../search/laid-lines';
import type { Lines } from '../search/lines';

/** The lines of the service at a place, taken from where they were laid. */
export function linesOf(lines: Lines, at: number): Line[] {
  const { first, last } = lines.service(at);
  const { words, from, tail, zone, mass } = lines.laid;
  return Array.from({ length: last - first }, (_, n) => first + n).map((line) => ({
    words: [...words.subarray(from[line], from[line + 1])],
    zone: zone[line] ?? 0,
    tail: (tail[line] ?? 0) - (from[line] ?? 0),
    mass: mass[line] ?? 0,
  }));
}
