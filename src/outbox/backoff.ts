const shortest = 2_000;
const longest = 5 * 60_000;

/**
 * Milliseconds until the next try: doubling from two seconds, half of it left to chance so that a thousand phones
 * do not come back at once, never sooner than the portal's Retry-After (seconds), never later than five minutes.
 */
export function waitAfter(attempts: number, random: () => number, retryAfter = 0): number {
  const whole = Math.min(longest, shortest * 2 ** Math.min(Math.max(attempts - 1, 0), 20));
  const drawn = whole / 2 + (random() * whole) / 2;
  const told = Number.isFinite(retryAfter) ? Math.max(retryAfter, 0) * 1000 : 0;
  return Math.round(Math.min(longest, Math.max(drawn, told)));
}
