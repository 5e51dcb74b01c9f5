import { basename } from 'node:path';
import type { Day } from '../../src/lib/day';
import { readDay } from './read-record';
import type { Published } from './shapes';

/** Of which day a catalogue is, and what says so. */
export interface SnapshotDay {
  day: Day;
  from: 'option' | 'file name' | 'newest record';
}

/**
 * The day of a snapshot: the one that was told, else the one in the file's name (…2026-07-18…), else the day of the
 * newest record. Null where nothing tells a day; the clock is never asked, so that the same file gives the same bytes.
 */
export function snapshotDay(
  asked: string | undefined,
  file: string,
  records: readonly Published[],
): SnapshotDay | null {
  if (asked !== undefined) {
    const day = readDay(asked);
    return day ? { day, from: 'option' } : null;
  }
  const inName = readDay(/20\d\d-\d\d-\d\d/.exec(basename(file))?.[0]);
  if (inName) return { day: inName, from: 'file name' };
  const days = records.flatMap(({ updated, decision }) => updated ?? decision?.date ?? []).sort();
  const newest = days[days.length - 1];
  return newest ? { day: newest, from: 'newest record' } : null;
}
