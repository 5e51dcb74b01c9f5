import type { Problem } from '../portal';
import { waitAfter } from './backoff';
import type { Shelf } from './shelf';
import { findReport, handIn, isHeld, postReport, type Wire } from './transport';
import type { ItemPhoto, OutboxItem, Receipt, Stop } from './types';
import { doubtsBelieved, isCertain, judge, missesPhotos, stopFor } from './verdict';

/** What one sending needs around it. */
export interface Sending {
  shelf: Shelf;
  wire: Wire;
  now(): number;
  random(): number;
  /** Told after each step that was written down. */
  changed(): void;
  /** Lets go of photos that no item, or none but `apart`, needs any more. */
  release(names: string[], apart?: string): Promise<void>;
}

/** Carries one item as far as it gets; each step is written down before it goes out, so any step may be the last. */
export async function sendOne(given: OutboxItem, sending: Sending): Promise<void> {
  const { shelf, wire, now, random, changed, release } = sending;
  let item = given;

  if (await shelf.receipt(item.id)) return settle();
  if (item.payload === null) return findErased();
  if (!(await note({ state: 'sending', attempts: item.attempts + 1 }))) return;
  if (item.outcomeUnknown) {
    const found = await findReport(wire, item.id);
    if (found.ok) return arrive(found.value);
    // A refusal of the question leaves the answer to the sending itself. So does "still under way": who claimed the
    // key may have died, and only a sending takes the claim over.
    const { kind } = found.error;
    if (judge(found.error) === 'later' && kind !== 'signed-out' && kind !== 'conflict')
      return later(found.error);
  }
  if (!(await handInAll())) return;
  if (!(await note({ outcomeUnknown: true }))) return;
  const answer = await postReport(wire, item.id, item.payload, namesOf(item.photos));
  if (answer.ok) return arrive(answer.value);
  return refused(answer.error);

  /** Writes a step down; false when the citizen discarded the item meanwhile. */
  async function note(change: Partial<OutboxItem>): Promise<boolean> {
    const patched = await shelf.patch(item.id, change);
    if (!patched) return false;
    item = patched.item;
    changed();
    return true;
  }

  async function handInAll(): Promise<boolean> {
    for (const photo of item.photos.filter(({ sent }) => !sent)) {
      const held = item.handedAgain ? { ok: true as const, value: false } : await isHeld(wire, photo.sha256);
      if (!held.ok) return later(held.error).then(() => false);
      if (!held.value) {
        const bytes = await shelf.photo(photo.sha256);
        if (!bytes) return stop({ kind: 'erased', word: '', photos: await lost(photo) }).then(() => false);
        const handed = await handIn(wire, photo.sha256, bytes);
        if (!handed.ok) return notTaken(handed.error, [numberOf(photo)]).then(() => false);
      }
      const photos = item.photos.map((one) => (one.sha256 === photo.sha256 ? { ...one, sent: true } : one));
      if (!(await note({ photos }))) return false;
    }
    return true;
  }

  async function refused(problem: Problem): Promise<void> {
    if (problem.word === 'key-reused') {
      // Something of ours lies under this key already: its receipt is the truth.
      const found = await findReport(wire, item.id);
      if (found.ok) return arrive(found.value);
    }
    if (missesPhotos(problem) && !item.handedAgain) {
      const photos = item.photos.map((photo) => ({ ...photo, sent: false }));
      await note({ photos, handedAgain: true, outcomeUnknown: false });
      return later(problem);
    }
    if (isCertain(problem)) await note({ outcomeUnknown: false });
    return notTaken(problem);
  }

  async function notTaken(problem: Problem, photos?: number[]): Promise<void> {
    const verdict = judge(problem);
    if (verdict === 'later') return later(problem);
    const doubts = item.doubts + 1;
    if (verdict === 'doubt' && doubts < doubtsBelieved) return later(problem, doubts);
    return stop(stopFor(problem, photos), problem);
  }

  async function later(problem: Problem, doubts = 0): Promise<void> {
    const nextTryAt = now() + waitAfter(item.attempts, random, problem.retryAfter);
    await note({ state: 'waiting', nextTryAt, lastProblem: problem, doubts });
  }

  async function stop(reason: Stop, problem: Problem | null = null): Promise<void> {
    await note({ state: 'stopped', stop: reason, lastProblem: problem, doubts: 0 });
  }

  async function arrive(receipt: Receipt): Promise<void> {
    const { id, room, shown, sealedAt } = item;
    const kept = { id, room, shown, sealedAt, sentAt: now(), receipt };
    if ((await shelf.putReceipt(kept)).ok) return settle();
    // No room for the receipt: the photos have arrived, so their bytes may go, once that is written down.
    const photos = item.photos.map((photo) => ({ ...photo, sent: true }));
    const noted = await shelf.patch(id, { photos, outcomeUnknown: true });
    if (noted?.kept) await release(namesOf(photos), id);
    if ((await shelf.putReceipt(kept)).ok) return settle();
    return later({ kind: 'broken', word: '' });
  }

  async function settle(): Promise<void> {
    await shelf.removeItem(item.id);
    await release(namesOf(item.photos));
    changed();
  }

  /** The phone erased the words, yet they may have arrived: only the portal knows. */
  async function findErased(): Promise<void> {
    const found = await findReport(wire, item.id);
    if (found.ok) return arrive(found.value);
    if (found.error.kind !== 'missing' || !isCertain(found.error)) return;
    await shelf.noteErased({ ...item, outcomeUnknown: false });
    changed();
  }

  async function lost(missed: ItemPhoto): Promise<number[]> {
    const gone = [];
    for (const photo of item.photos.filter(({ sent }) => !sent))
      if (photo === missed || !(await shelf.photo(photo.sha256))) gone.push(numberOf(photo));
    return gone;
  }

  function numberOf(photo: ItemPhoto): number {
    return item.photos.findIndex(({ sha256 }) => sha256 === photo.sha256) + 1;
  }
}

const namesOf = (photos: ItemPhoto[]) => photos.map(({ sha256 }) => sha256);
