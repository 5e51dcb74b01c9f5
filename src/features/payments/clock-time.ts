import { clockOf } from '../../lib/day';

/** "9:46" of a moment on the clocks of Viet Nam; empty for anything else. */
export function clockTime(moment: string): string {
  const clock = clockOf(moment);
  return clock ? `${clock.hour}:${String(clock.minute).padStart(2, '0')}` : '';
}
