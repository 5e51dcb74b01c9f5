import type { Kept, KeyStore } from '../port';
import type { Note } from './note';
import { type Stamped, stamp } from './stamped';

/** Two stores that are made one again. */
export interface Merging {
  main: KeyStore;
  spare: KeyStore;
  /** Keys that lie in the spare store; those that moved are taken out. */
  newer: Set<string>;
  note: Note;
  seen(kept: Kept | null): Stamped | null;
  /** Whether the main store stopped answering. */
  failed(): boolean;
}

/**
 * Brings the main store up to date: what was removed meanwhile goes, what was written meanwhile comes, unless it holds
 * something later. It may be cut at any step and begun again. Gives the keys that the main store holds afterwards; null
 * when it stopped answering.
 */
export async function mergeInto({
  main,
  spare,
  newer,
  note,
  seen,
  failed,
}: Merging): Promise<string[] | null> {
  const timeIn = async (key: string) => seen(await main.get(key))?.at ?? -1;
  const goneAt = (key: string) => Math.max(note.cleared, note.gone.get(key) ?? 0);
  const before = await main.keys('');
  const dropped = note.cleared ? before : Array.from(note.gone.keys());
  for (const key of dropped) {
    const at = await timeIn(key);
    if (failed()) return null;
    if (at < goneAt(key)) await main.remove(key);
  }
  for (const key of Array.from(newer)) {
    const mine = seen(await spare.get(key));
    // Erased by the phone: the spare store names it as lost.
    if (!mine) continue;
    const theirs = await timeIn(key);
    if (failed()) return null;
    if (mine.at > theirs && mine.at > goneAt(key)) {
      const moved = await main.set(key, stamp(mine));
      if (failed()) return null;
      // No room there: it stays where it is, and counts.
      if (!moved.ok) continue;
    }
    newer.delete(key);
    await spare.remove(key);
  }
  const names = await main.keys('');
  if (failed()) return null;
  note.gone.clear();
  note.cleared = 0;
  return names;
}
