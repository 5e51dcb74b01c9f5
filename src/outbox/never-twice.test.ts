import fc from 'fast-check';
import { expect, test } from 'vitest';
import { itemId } from './identity';
import type { Weather } from './testing/scripted-portal';
import { createWorld, draftOf } from './testing/world';

const weather = fc.constantFrom<Weather>(
  'ok',
  'cut-before',
  'cut-after',
  'slow-after',
  'broken-after',
  'busy',
  'running',
  'captive',
  'captive-forbidden',
  'signed-out',
  'refused',
  'die-before',
  'die-after',
);
const which = fc.nat({ max: 1 });
const step = fc.oneof(
  fc.record({
    act: fc.constant('tap' as const),
    draft: fc.nat({ max: 2 }),
    which,
    times: fc.integer({ min: 1, max: 2 }),
  }),
  fc.record({ act: fc.constant('drain' as const), which }),
  fc.record({ act: fc.constant('both' as const), which }),
  fc.record({ act: fc.constant('wait' as const), which, ms: fc.constantFrom(100, 5_000, 400_000) }),
  fc.record({ act: fc.constant('reload' as const), which }),
  fc.record({ act: fc.constant('close in' as const), which, writes: fc.nat({ max: 8 }) }),
  fc.record({ act: fc.constant('retry' as const), which }),
);

test.each([true, false])(
  'whatever the network does and whenever windows close, each draft becomes one report (web locks: %s)',
  async (webLocks) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(weather, { maxLength: 25 }),
        fc.array(step, { maxLength: 14 }),
        async (mood, steps) => {
          const world = createWorld({ webLocks });
          world.portal.weather.push(...mood);
          const windows = [world.open(), world.open()];
          const promised = new Set<number>();
          // The same photo in every draft, and one of its own.
          const draft = (n: number) => draftOf(n, [[9], [n]]);

          for (const one of steps) {
            if (windows[one.which]?.life.dead) windows[one.which] = world.open();
            const window = windows[one.which] ?? world.open();
            const { life, outbox } = window;
            if (one.act === 'tap') {
              const taps = Array.from({ length: one.times }, () => outbox.seal(draft(one.draft)));
              for (const tap of taps) if ((await world.settle(window, tap))?.ok) promised.add(one.draft);
            }
            if (one.act === 'drain') await world.settle(window, outbox.drain());
            if (one.act === 'both')
              await Promise.all(
                windows.map((each) => world.settle(each, each.outbox.drain({ eager: true }))),
              );
            if (one.act === 'wait') await world.pass(one.ms);
            if (one.act === 'reload') life.dead = true;
            if (one.act === 'close in') life.writesLeft = one.writes;
            if (one.act === 'retry')
              for (const item of (await world.settle(window, outbox.items())) ?? [])
                await world.settle(window, outbox.retryNow(item.id));
            const shown = world.open();
            for (const n of promised) {
              const id = await itemId('report', draft(n).draftId);
              const there =
                (await shown.outbox.receipt(id)) ??
                (await shown.outbox.item(id)) ??
                (await shown.outbox.receipt(id));
              expect(there, `draft ${n} is neither waiting nor received`).not.toBeNull();
            }
          }

          world.portal.weather.length = 0;
          for (const { life } of windows) life.dead = true;
          await world.pass(60_000);
          const last = world.open();
          await world.settle(last, last.outbox.drain());
          for (const item of await last.outbox.items())
            await world.settle(last, last.outbox.retryNow(item.id));
          await world.pass(1_800_000);

          expect(await last.outbox.items()).toEqual([]);
          const texts = [...world.portal.reports.values()].map((body) => JSON.parse(body).text);
          expect(new Set(texts).size).toBe(texts.length);
          for (const n of promised) expect(texts).toContain(draft(n).payload.text);
          expect((await last.outbox.receipts()).map(({ shown }) => shown.text).sort()).toEqual(
            [...texts].sort(),
          );
          expect([...world.disk.entries.keys()].filter((key) => !key.startsWith('outbox/receipt/'))).toEqual(
            [],
          );
        },
      ),
      { numRuns: 300 },
    );
  },
  60_000,
);
