import { type Day, dayOf } from '../../lib/day';
import type { Due } from '../../lib/due';
import { dueAfter } from '../../lib/due-after';
import { workingDaysBetween } from '../../lib/holidays';
import type { Dossier } from './dossier';
import { ruleOf } from './model';

/**
 * When a dossier is ready by the law's count: from valid intake, working days only where the limit says so, pauses
 * passed over. Null where the portal gave no limit or intake, where the clock has stopped for good, or where the
 * dates cannot be counted: then only the portal's own date is shown.
 */
export function dueOf(dossier: Dossier, now: string): Due | null {
  const { receivedAt, limit, pauses, status } = dossier;
  const { clock } = ruleOf(status.code);
  if (!receivedAt || !limit || clock === 'stopped' || clock === 'not_started') return null;
  try {
    return dueAfter(receivedAt, limit, { pauses, now });
  } catch (thrown) {
    if (thrown instanceof RangeError) return null;
    throw thrown;
  }
}

/** The portal's own day, where it is another than the counted one. */
export function otherPromise(dossier: Dossier, due: Due | null): string | null {
  if (!dossier.promisedAt || !due) return null;
  return dayOf(dossier.promisedAt) === due.readyAt.day ? null : dossier.promisedAt;
}

/** How late a dossier is. */
export interface Lateness {
  dueDay: Day;
  /** Working days since. */
  daysOver: number;
  /** A later day that the office has promised since. */
  newDay: Day | null;
}

/**
 * Whether a dossier is late: its clock runs and at least one working day has passed since the due day (counted,
 * or the portal's own where nothing can be counted).
 */
export function lateness(dossier: Dossier, due: Due | null, now: string): Lateness | null {
  if (ruleOf(dossier.status.code).clock !== 'runs') return null;
  const promised = dossier.promisedAt ? dayOf(dossier.promisedAt) : null;
  const dueDay = due?.readyAt.day ?? promised;
  if (!dueDay) return null;
  const today = dayOf(now);
  const daysOver = workingDaysBetween(dueDay, today);
  if (daysOver < 1) return null;
  return { dueDay, daysOver, newDay: promised && promised > dueDay && promised >= today ? promised : null };
}
