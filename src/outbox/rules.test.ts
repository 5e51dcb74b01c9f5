import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ProblemKind, problem } from '../portal';
import { waitAfter } from './backoff';
import { sha256Hex } from './sha256';
import { sha256Slow } from './sha256-slow';
import { scheduleByTimer, startOutbox } from './start';
import { summarise, wakeIn } from './turns';
import { isCertain, judge } from './verdict';

describe('what a problem means', () => {
  test.each<[ProblemKind, string]>([
    ['offline', 'later'],
    ['slow', 'later'],
    ['captive', 'later'],
    ['busy', 'later'],
    ['conflict', 'later'],
    ['broken', 'later'],
    ['signed-out', 'later'],
    ['refused', 'stop'],
    ['missing', 'stop'],
    ['gone', 'stop'],
  ])('%s: %s', (kind, verdict) => {
    expect(judge({ ...problem(kind), word: 'x' })).toBe(verdict);
  });

  test('a refusal not in the words of the portal proves nothing', () => {
    expect(judge(problem('refused'))).toBe('doubt');
    expect(isCertain(problem('refused'))).toBe(false);
    expect(isCertain({ ...problem('busy'), word: 'busy' })).toBe(false);
  });
});

describe('waiting', () => {
  test('a wait is never under a second, never over five minutes, and respects what the portal asked', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1000 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.nat(),
        (n, r, told) => {
          const ms = waitAfter(n, () => r, told);
          expect(ms).toBeGreaterThanOrEqual(Math.min(300_000, Math.max(1000, told * 1000)));
          expect(ms).toBeLessThanOrEqual(300_000);
        },
      ),
    );
  });

  test('with nothing waiting there is no timer, and an unreadable store is looked at again', () => {
    expect(wakeIn([], 0)).toBeNull();
    expect(wakeIn(null, 0)).toBe(60_000);
    expect(summarise([])).toEqual({ waiting: 0, stopped: 0, oldest: null });
  });
});

test('both ways to hash give the same SHA-256', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      const right = createHash('sha256').update(bytes).digest('hex');
      expect(Buffer.from(sha256Slow(bytes)).toString('hex')).toBe(right);
      expect(await sha256Hex(bytes)).toBe(right);
    }),
  );
});

test('the outbox is emptied at start, on waking and on a change of network, until it is stopped', () => {
  const log: string[] = [];
  const listeners = new Set<() => void>();
  const listen = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const outbox = {
    drain: async () => void log.push('drain'),
    close: () => void log.push('close'),
  };
  const stop = startOutbox(outbox, { onResume: listen, onNetwork: (told) => listen(() => told(true)) });
  for (const listener of listeners) listener();
  stop();
  for (const listener of listeners) listener();
  expect(log).toEqual(['drain', 'drain', 'drain', 'close']);
});

test('a timer that was called off does not run', async () => {
  let ran = '';
  scheduleByTimer(() => {
    ran += 'off';
  }, 0)();
  await new Promise<void>((done) => scheduleByTimer(done, 1));
  expect(ran).toBe('');
});
