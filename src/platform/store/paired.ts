import { fail, ok } from '../../lib/result';
import type { Kept, KeyStore } from '../port';
import { createTurns } from './in-turn';
import { withPrefix } from './key-order';
import { mergeInto } from './merge';
import { emptyNote, isEntry, keptNote, noteKey, readNote } from './note';
import { toParts } from './packed';
import { stamp, unstamp } from './stamped';

/** How long a main store that failed is left alone, in milliseconds. */
const restMs = 30_000;

/** The two stores of a pair. Each is told how to say that it does not answer. */
export interface Pair {
  main: (failed: () => void) => KeyStore;
  /** Null where there is none or it cannot be had now; asked again then. */
  spare: (failed: () => void) => Promise<KeyStore | null>;
  /** Whether a store proves itself; never hangs. */
  works: (store: KeyStore) => Promise<boolean>;
  now?: () => number;
}

/** A pair of stores as one, and how to open it; false when neither works. */
export interface Paired {
  store: KeyStore;
  open(waitMs: number): Promise<boolean>;
}

/**
 * Two stores as one: everything goes into the main one, and into the spare one while the main does not answer. Each
 * entry carries when it was written, and the later one counts: what lies in the spare moves back as soon as the main
 * answers again, in this run or a later one.
 */
export function createPairedStore({ main: makeMain, spare: openSpare, works, now = Date.now }: Pair): Paired {
  const inTurn = createTurns();
  const newer = new Set<string>();
  let note = emptyNote();
  let spare: KeyStore | null = null;
  let down = false;
  let finding: Promise<KeyStore | null> | null = null;
  let refused = false;
  let fault = false;
  let rested = 0;
  const main = makeMain(() => {
    fault = true;
  });

  const time = () => {
    note.last = Math.max(now(), note.last + 1);
    return note.last;
  };
  const seen = (kept: Kept | null) => {
    const stamped = kept && unstamp(kept);
    if (stamped) note.last = Math.max(note.last, stamped.at);
    return stamped;
  };
  const writeNote = async () => (await spare?.set(noteKey, keptNote(note)))?.ok === true;

  function find(): Promise<KeyStore | null> {
    finding ??= openSpare(() => {
      refused = true;
    }).then((found) => {
      if (!found) finding = null;
      return found;
    });
    return finding;
  }

  /** Takes the spare store in, with what it holds. */
  async function attach(): Promise<boolean> {
    const found = spare ?? (await find());
    if (!found || spare) return found !== null;
    refused = false;
    const [keys, kept] = [await found.keys(''), readNote(await found.get(noteKey))];
    // Taken for empty, what it holds would be forgotten.
    if (refused) return false;
    for (const key of keys.filter(isEntry)) newer.add(key);
    const names = new Set([...kept.names, ...note.names]);
    note = { ...kept, names, last: Math.max(kept.last, note.last) };
    spare = found;
    return true;
  }

  /** From now on the spare store does, if it works. */
  async function fall(): Promise<boolean> {
    rested = now() + restMs;
    down = (await attach()) && spare !== null && (await works(spare));
    return down;
  }

  /** Moves what the spare store holds into the main one. */
  async function moveBack(): Promise<void> {
    if (!spare) return;
    fault = false;
    const names = await mergeInto({ main, spare, newer, note, seen, failed: () => fault });
    down = names === null;
    rested = now() + restMs;
    if (!names) return;
    note.names = new Set(names);
    await writeNote();
  }

  /** Runs work on the main store; null when that does not answer and the spare one has to do. */
  async function onMain<T>(work: () => Promise<T>): Promise<{ value: T } | null> {
    if (down) return null;
    fault = false;
    const value = await work();
    return fault && (await fall()) ? null : { value };
  }

  /** Looks whether the main store answers again; nobody waits for it. */
  function lookAgain(): void {
    if (!down || now() < rested) return;
    rested = Number.POSITIVE_INFINITY;
    void works(main).then((back) => {
      if (back) return inTurn(moveBack);
      rested = now() + restMs;
    });
  }

  const turn = <T>(work: () => Promise<T>): Promise<T> => {
    lookAgain();
    return inTurn(work);
  };

  const store: KeyStore = {
    get kind() {
      return down ? 'native' : main.kind;
    },
    get: (key) =>
      turn(async () => {
        const own = async () => (newer.has(key) && spare ? spare.get(key) : null);
        const kept = (await own()) ?? (await onMain(() => main.get(key)))?.value ?? (await own());
        return seen(kept)?.value ?? null;
      }),
    set: (key, value) =>
      turn(async () => {
        if ('json' in value && !toParts(value)) return fail('broken');
        const kept = stamp({ value, at: time() });
        const wrote = await onMain(() => main.set(key, kept));
        if (!wrote) {
          const spared = spare ? await spare.set(key, kept) : fail('broken' as const);
          if (spared.ok) newer.add(key);
          return spared;
        }
        if (!wrote.value.ok) return wrote.value;
        if (newer.delete(key)) await spare?.remove(key);
        if (!note.names.has(key)) {
          note.names.add(key);
          await writeNote();
        }
        return ok(undefined);
      }),
    remove: (key) =>
      turn(async () => {
        const known = note.names.has(key);
        const done = (await onMain(() => main.remove(key))) !== null;
        if (!done && known) note.gone.set(key, time());
        note.names.delete(key);
        // Noted first: else something older of the same key could come back.
        const noted = known && (await writeNote());
        if (newer.delete(key) && (done || noted || !known)) await spare?.remove(key);
      }),
    keys: (prefix) =>
      turn(async () => {
        const there = (await onMain(() => main.keys(prefix)))?.value ?? [];
        return withPrefix(new Set([...there, ...newer]), prefix);
      }),
    room: () =>
      turn(async () => {
        const room = await onMain(() => main.room());
        return room?.value ?? spare?.room() ?? { usedBytes: 0, budgetBytes: null };
      }),
    lost: () =>
      turn(async () => {
        const inMain = (await onMain(() => main.lost()))?.value ?? [];
        const inSpare = (await spare?.lost()) ?? [];
        return withPrefix(new Set([...inMain, ...inSpare.filter(isEntry)]), '');
      }),
    unreachable: () =>
      turn(async () => (down ? withPrefix(note.names, '').filter((key) => !newer.has(key)) : [])),
    clear: () =>
      turn(async () => {
        newer.clear();
        const cleared = (await onMain(() => main.clear())) ? 0 : time();
        note = { ...emptyNote(), cleared, last: note.last };
        await spare?.clear();
        if (cleared) await writeNote();
      }),
  };

  return {
    store,
    async open(waitMs) {
      if (!(await works(main))) return fall();
      note.names = new Set(await main.keys(''));
      const beside = find().then((found) =>
        found ? inTurn(async () => void ((await attach()) && (await moveBack()))) : undefined,
      );
      await Promise.race([beside, new Promise((done) => setTimeout(done, waitMs))]);
      return true;
    },
  };
}
