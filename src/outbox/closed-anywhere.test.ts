import { expect, test } from 'vitest';
import type { Weather } from './testing/scripted-portal';
import { createWorld, draftOf } from './testing/world';

const draft = draftOf(1, [[1], [2]]);
const writes = Array.from({ length: 24 }, (_, n) => n);

async function reopened(world: ReturnType<typeof createWorld>) {
  await world.pass(60_000);
  const next = world.open();
  await world.settle(next, next.outbox.drain());
  await world.pass(60_000);
  return next.outbox;
}

test.each(writes)(
  'closed at write %i of sealing and sending: the report arrives once or the draft still stands',
  async (n) => {
    const world = createWorld();
    const window = world.open();
    window.life.writesLeft = n;
    const sealed = await world.settle(window, window.outbox.seal(draft));
    await world.settle(window, window.outbox.drain());
    const outbox = await reopened(world);
    const received = (await outbox.receipts()).length;
    expect(world.portal.reports.size).toBe(received);
    if (sealed?.ok) expect(received).toBe(1);
    expect(world.portal.log.filter((line) => line === 'post /reports').length).toBeLessThanOrEqual(received);
    expect(await outbox.items()).toEqual([]);
    if (received) expect([...world.disk.entries.keys()]).toHaveLength(1);
  },
);

const ways: Weather[] = ['die-before', 'die-after'];
test.each([0, 1, 2, 3, 4].flatMap((at) => ways.map((way) => ({ at, way }))))(
  'closed while request $at is out ($way): the report arrives once',
  async ({ at, way }) => {
    const world = createWorld();
    world.portal.weather.push(...Array.from({ length: at }, () => 'ok' as const), way);
    const window = world.open();
    await world.settle(window, window.outbox.seal(draft));
    await world.settle(window, window.outbox.drain());
    expect(window.life.dead).toBe(true);
    const outbox = await reopened(world);
    expect(world.portal.reports.size).toBe(1);
    expect(await outbox.receipts()).toHaveLength(1);
    expect(await outbox.items()).toEqual([]);
  },
);

test.each([0, 1, 2, 3])(
  'closed at write %i of throwing away: the report stands whole or is gone, never "erased"',
  async (n) => {
    const world = createWorld();
    world.portal.weather.push('cut-before');
    const window = world.open();
    await world.settle(window, window.outbox.seal(draft));
    await world.settle(window, window.outbox.drain());
    const [item] = await window.outbox.items();
    window.life.writesLeft = n;
    await world.settle(window, window.outbox.discard(item?.id ?? ''));
    for (const left of await world.open().outbox.items()) expect(left.stop).toBeNull();
  },
);

test('closed right after the receipt was kept: it needs no network to be done', async () => {
  const world = createWorld();
  const window = world.open();
  await world.settle(window, window.outbox.seal(draft));
  const before = new Map(world.disk.entries);
  await world.settle(window, window.outbox.drain());
  // All but the lease: the window that is gone gave it back, or it would only be waited out.
  for (const [key, entry] of before) if (key !== 'outbox/lease') world.disk.entries.set(key, entry);
  world.portal.log.length = 0;
  const next = world.open();
  await world.settle(next, next.outbox.drain());
  expect(world.portal.log).toEqual([]);
  expect([...world.disk.entries.keys()]).toHaveLength(1);
});
