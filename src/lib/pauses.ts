import { addDays, clockOf, type Day, dayOf, isDay } from './day';
import { workingDayFrom } from './holidays';

/** A time during which the clock of a dossier stands still. A day or a moment at each end. */
export interface ClosedPause {
  from: string;
  to: string;
}

/** A pause that may still last (`to` null). */
export interface Pause {
  from: string;
  to: string | null;
}

/** A pause in whole days, both ends inside. */
export interface PausedDays {
  from: Day;
  to: Day;
  /** The pause still lasts: `to` is the day on which the citizen is taken to hand in what is missing. */
  open: boolean;
}

/**
 * The first day that is not counted: the day itself, or for a moment in the afternoon the day after, because
 * the office had the dossier for most of that day.
 */
function firstPaused(from: string): Day {
  const clock = isDay(from) ? null : clockOf(from);
  return clock && clock.hour >= 12 ? addDays(dayOf(from), 1) : dayOf(from);
}

/**
 * Pauses as whole days. The day on which the missing papers came in is not counted (Civil Code 2015,
 * art. 147.2: the first day is not). An open pause is taken to end on the next working day from `now` on.
 */
export function pausedDays(pauses: readonly Pause[], now?: string): PausedDays[] {
  return pauses.map((pause) => {
    const from = firstPaused(pause.from);
    if (pause.to !== null) return { from, to: dayOf(pause.to), open: false };
    const today = now ? dayOf(now) : from;
    return { from, to: workingDayFrom(today > from ? today : from), open: true };
  });
}

/** Whether a day lies in one of the pauses. */
export const isPaused = (pauses: readonly PausedDays[], day: Day): boolean =>
  pauses.some(({ from, to }) => from <= day && day <= to);
