import { vi } from 'vitest';
import type { Locks } from '../baton';
import type { Schedule } from '../lease';
import { createOutbox, type Outbox } from '../machine';
import type { Draft } from '../types';
import { createDisk, type Life, viewOf } from './memory-store';
import { createScriptedPortal } from './scripted-portal';

/** A window with its outbox. */
export interface Window {
  life: Life;
  outbox: Outbox;
}

/** A phone, a portal and a clock under the test's hand. */
export function createWorld({ webLocks = false } = {}) {
  // The browser's own hashing runs on a thread beside the test's clock; on a busy machine the clock would overtake it.
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
  const disk = createDisk();
  const portal = createScriptedPortal();
  const timers = new Set<{ at: number; run: () => void; life: Life }>();
  const held = new Map<string, Life>();
  let clock = Date.UTC(2026, 10, 21, 2, 12);
  let drawn = 0;

  const random = () => {
    drawn = (drawn * 16807 + 12345) % 2147483647;
    return drawn / 2147483647;
  };
  const scheduleFor =
    (life: Life): Schedule =>
    (run, ms) => {
      const timer = { at: clock + ms, run, life };
      timers.add(timer);
      return () => timers.delete(timer);
    };
  const locksFor = (life: Life): Locks => ({
    async request(name, { ifAvailable = false }, callback) {
      const free = () => held.get(name)?.dead !== false;
      if (ifAvailable && !free()) return callback(null);
      while (!free()) await new Promise((done) => setImmediate(done));
      held.set(name, life);
      return callback({}).finally(() => held.delete(name));
    },
  });

  /** Lets everything run that can run, the clock moving on by `ms`. */
  async function pass(ms: number): Promise<void> {
    const end = clock + ms;
    for (;;) {
      for (let turn = 0; turn < 30; turn++) await new Promise((done) => setImmediate(done));
      const due = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!due) break;
      clock = Math.max(clock, due.at);
      timers.delete(due);
      if (!due.life.dead) due.run();
    }
    clock = end;
  }

  return {
    disk,
    portal,
    pass,
    now: () => clock,
    open(): Window {
      const life: Life = { dead: false, writesLeft: null };
      const parts = { store: viewOf(disk, life), portal: portal.wireFor(life), schedule: scheduleFor(life) };
      const locks = webLocks ? locksFor(life) : undefined;
      return { life, outbox: createOutbox({ ...parts, now: () => clock, random, locks }) };
    },
    /** Waits for something a window does; undefined when the window died over it. */
    async settle<T>({ life }: Window, promise: Promise<T>): Promise<T | undefined> {
      const box: { value?: T; done: boolean } = { done: false };
      promise.then(
        (value) => Object.assign(box, { value, done: true }),
        () => Object.assign(box, { done: true }),
      );
      for (let turn = 0; turn < 20_000 && !box.done && !life.dead; turn++) {
        await new Promise((done) => setImmediate(done));
        if (turn % 40 === 39) await pass(20);
      }
      return box.value;
    },
  };
}

/** The draft number `n`, with `photos` of their own bytes. */
export const draftOf = (n: number, photos: number[][] = [[n, 1]], text = `Ổ gà số ${n}`): Draft => ({
  draftId: `nhap-mau-0000000000000000-${n}`,
  room: 'report',
  payload: {
    category: 'road',
    text,
    place: { unit_code: '11329' },
    written_at: '2026-11-21T09:12:00+07:00',
  },
  photos: photos.map((bytes) => Uint8Array.from(bytes)),
  shown: { category: 'Đường sá', text, place: 'Phường mẫu' },
});
