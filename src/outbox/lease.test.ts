import { expect, test } from 'vitest';
import { createLease, leaseMs } from './lease';
import { createDisk, viewOf } from './testing/memory-store';

const turns = async (count = 30) => {
  for (let turn = 0; turn < count; turn++) await new Promise((done) => setImmediate(done));
};

function createPhone() {
  const disk = createDisk();
  const timers = new Set<{ at: number; run: () => void }>();
  let clock = 1_000_000;
  const store = viewOf(disk);
  const pace = { slowWrites: false };
  const lease = createLease({
    store: {
      ...store,
      async set(key, value) {
        if (pace.slowWrites) await turns(5);
        return store.set(key, value);
      },
    },
    now: () => clock,
    random: () => 0.5,
    schedule(run, ms) {
      const timer = { at: clock + ms, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
  });
  return {
    lease,
    pace,
    kept: () => [...disk.entries.keys()],
    /** Sets the clock on and runs what is due, without waiting for what that starts. */
    jump(ms: number) {
      clock += ms;
      for (const timer of [...timers].filter(({ at }) => at <= clock)) {
        timers.delete(timer);
        timer.run();
      }
    },
  };
}

/** A lease that is held until the test ends its work. */
async function held() {
  const phone = createPhone();
  let end: () => void = () => undefined;
  const outcome = phone.lease(() => new Promise<void>((done) => (end = done)));
  await turns();
  phone.jump(100);
  await turns();
  expect(phone.kept()).toEqual(['outbox/lease']);
  return { ...phone, end, outcome };
}

test('a lease is taken away when the work is done', async () => {
  const { end, outcome, kept } = await held();
  end();
  expect(await outcome).toBe('done');
  expect(kept()).toEqual([]);
});

test('a phone that slept over the end of its lease takes it away all the same', async () => {
  const { end, outcome, kept, jump } = await held();
  end();
  jump(leaseMs * 2);
  await outcome;
  await turns();
  expect(kept()).toEqual([]);
});

test('a renewal that is under way when the work ends does not bring the lease back', async () => {
  const { end, outcome, kept, jump, pace } = await held();
  pace.slowWrites = true;
  jump(leaseMs / 3);
  end();
  await outcome;
  await turns();
  expect(kept()).toEqual([]);
});
