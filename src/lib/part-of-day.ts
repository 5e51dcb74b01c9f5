/** The part of the day that a greeting names. */
export type PartOfDay = 'morning' | 'noon' | 'afternoon' | 'evening';

const hourMs = 3_600_000;

/** The part of the day in Viet Nam (+07:00 all year), from a time in milliseconds. */
export function partOfDay(now: number): PartOfDay {
  const hour = Math.floor(now / hourMs + 7) % 24;
  if (hour < 4 || hour >= 18) return 'evening';
  if (hour < 11) return 'morning';
  return hour < 13 ? 'noon' : 'afternoon';
}
