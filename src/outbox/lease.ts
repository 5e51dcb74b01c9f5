import * as v from 'valibot';
import type { KeyStore } from '../platform/port';

/** Runs something once after so many milliseconds; gives back how to call it off. */
export type Schedule = (run: () => void, ms: number) => () => void;

/** What a lease is made of. */
export interface LeaseParts {
  store: KeyStore;
  now(): number;
  random(): number;
  schedule: Schedule;
}

const key = 'outbox/lease';
const leaseShape = v.object({ owner: v.string(), until: v.number() });

/** How long a window that died keeps the others waiting, in milliseconds. */
export const leaseMs = 15_000;

/**
 * A baton for browsers without Web Locks: an entry with an end, written, read again and renewed while the work
 * lasts. It is not airtight, the Idempotency-Key is; it only spares the network.
 */
export function createLease({ store, now, random, schedule }: LeaseParts) {
  const owner = `${now()}-${random()}`;
  const written = async () => {
    const kept = await store.get(key);
    const read = kept && 'json' in kept ? v.safeParse(leaseShape, kept.json) : null;
    return read?.success ? read.output : null;
  };
  const holder = async () => {
    const lease = await written();
    if (!lease) return null;
    const left = lease.until - now();
    // An end too far away was written before the clock was set back.
    return left > 0 && left <= leaseMs ? lease.owner : null;
  };
  const write = () => store.set(key, { json: { owner, until: now() + leaseMs } });
  const pause = (ms: number) => new Promise<void>((done) => schedule(done, ms));

  return async (work: () => Promise<void>): Promise<'done' | 'taken'> => {
    const other = await holder();
    if (other && other !== owner) return 'taken';
    const wrote = await write();
    if (wrote.ok) {
      await pause(40 + random() * 40);
      if ((await holder()) !== owner) return 'taken';
    }
    // A store too full for a lease must not keep us from sending: sending is what makes room.
    let renewed: Promise<unknown> = Promise.resolve();
    let stopBeat = beat();
    try {
      await work();
    } finally {
      stopBeat();
      // A renewal under way would put the lease back after it is taken away.
      await renewed.catch(() => undefined);
      // The phone may have slept meanwhile: a lease of ours that is over is still ours to take away.
      if ((await written())?.owner === owner) await store.remove(key);
    }
    return 'done';

    function beat(): () => void {
      return schedule(() => {
        stopBeat = beat();
        renewed = holder().then((held) => (held === owner ? write() : undefined));
        renewed.catch(() => undefined);
      }, leaseMs / 3);
    }
  };
}
