import { describe, expect, test } from 'vitest';
import { createWorld, draftOf } from './testing/world';

describe('a portal that does not answer is asked less and less', () => {
  test('one report under a cut network asks a handful of times in the first minute and keeps to minutes after that', async () => {
    const world = createWorld();
    const window = world.open();
    world.portal.weather = Array.from({ length: 5_000 }, () => 'cut-before' as const);
    await world.settle(window, window.outbox.seal(draftOf(1)));
    await world.pass(60_000);
    const first = world.portal.log.length;
    expect(first).toBeLessThanOrEqual(8);
    await world.pass(60 * 60_000);
    expect(world.portal.log.length - first).toBeLessThanOrEqual(40);
  });

  test('a network that comes and goes each second sends no more than it is told to', async () => {
    const world = createWorld();
    const window = world.open();
    world.portal.weather = Array.from({ length: 5_000 }, () => 'cut-before' as const);
    await world.settle(window, window.outbox.seal(draftOf(1)));
    const before = world.portal.log.length;
    for (let second = 0; second < 60; second += 1) {
      void window.outbox.drain({ eager: true });
      await world.pass(1000);
    }
    expect(world.portal.log.length - before).toBeLessThanOrEqual(70);
  });

  test('ten reports under a busy portal do not ask ten times as often for long', async () => {
    const world = createWorld();
    const window = world.open();
    world.portal.weather = Array.from({ length: 5_000 }, () => 'busy' as const);
    for (let n = 1; n <= 10; n += 1) await world.settle(window, window.outbox.seal(draftOf(n)));
    await world.pass(60_000);
    const first = world.portal.log.length;
    expect(first).toBeLessThanOrEqual(80);
    await world.pass(60 * 60_000);
    expect(world.portal.log.length - first).toBeLessThanOrEqual(300);
  });
});
