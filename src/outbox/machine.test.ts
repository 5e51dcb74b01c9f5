import { describe, expect, test } from 'vitest';
import { createWorld, draftOf } from './testing/world';

/** A phone with one sealed draft and the weather that its sending meets. */
async function sent(weather: Parameters<typeof run>[0], photos: number[][] = [[1]]) {
  return run(weather, photos);
}

async function run(weather: ReturnType<typeof createWorld>['portal']['weather'], photos: number[][]) {
  const world = createWorld();
  world.portal.weather.push(...weather);
  const window = world.open();
  const sealed = await world.settle(window, window.outbox.seal(draftOf(1, photos)));
  const id = sealed?.ok ? sealed.value.id : '';
  await world.settle(window, window.outbox.drain());
  return { ...world, window, id, outbox: window.outbox };
}

const posts = (log: string[]) => log.filter((line) => line === 'post /reports').length;

describe('sending a report', () => {
  test('in fair weather the photo goes first, then the report, and a receipt stays on the phone', async () => {
    const { portal, outbox, disk } = await sent([]);
    expect(portal.log).toEqual(['head /media/{sha256}', 'put /media/{sha256}', 'post /reports']);
    expect(await outbox.items()).toEqual([]);
    const [kept] = await outbox.receipts();
    expect(kept?.receipt.id).toBe('PA261121-1000');
    expect(kept?.shown.text).toBe('Ổ gà số 1');
    expect([...disk.entries.keys()].map((key) => key.split('/')[1])).toEqual(['receipt']);
  });

  test('a photo the portal holds already is not sent again', async () => {
    const { portal } = await sent(['ok', 'ok', 'cut-before']);
    expect(portal.log.filter((line) => line.startsWith('put'))).toHaveLength(1);
  });

  test('when the answer was lost after the report arrived, the receipt is fetched and nothing is posted again', async () => {
    const { portal, outbox, pass } = await sent(['ok', 'ok', 'cut-after']);
    const [waiting] = await outbox.items();
    expect(waiting).toMatchObject({ state: 'waiting', outcomeUnknown: true, attempts: 1 });
    await pass(60_000);
    expect(posts(portal.log)).toBe(1);
    expect(portal.log[portal.log.length - 1]).toBe('get /reports/by-key/{key}');
    expect(await outbox.receipts()).toHaveLength(1);
  });

  test('when the request was lost on the way, the report is asked for first and then posted', async () => {
    const { portal, outbox, pass } = await sent(['ok', 'ok', 'cut-before']);
    await pass(60_000);
    expect(portal.log.slice(3)).toEqual(['get /reports/by-key/{key}', 'post /reports']);
    expect(await outbox.receipts()).toHaveLength(1);
  });

  test('a key that the portal calls busy is tried by the sending itself: the asking alone never frees it', async () => {
    const { portal, outbox, pass } = await sent(['ok', 'ok', 'cut-before', 'running']);
    await pass(60_000);
    expect(portal.log.slice(3)).toEqual(['get /reports/by-key/{key}', 'post /reports']);
    expect(await outbox.receipts()).toHaveLength(1);
  });

  test.each([
    'slow-after',
    'broken-after',
    'busy',
    'running',
    'captive',
    'captive-forbidden',
    'signed-out',
  ] as const)('after "%s" the report waits, is shown, and goes later by itself', async (weather) => {
    const { portal, outbox, pass } = await sent(['ok', 'ok', weather]);
    expect(await outbox.summary()).toMatchObject({ waiting: 1, stopped: 0 });
    await pass(120_000);
    expect(portal.reports.size).toBe(1);
    expect(await outbox.receipts()).toHaveLength(1);
    expect(await outbox.summary()).toEqual({ waiting: 0, stopped: 0, oldest: null });
  });

  test('a report that the portal refuses stops, stays on the phone and says which field', async () => {
    const { portal, outbox, pass, id } = await sent(['ok', 'ok', 'refused']);
    const [stopped] = await outbox.items();
    expect(stopped).toMatchObject({ state: 'stopped', outcomeUnknown: false });
    expect(stopped?.stop?.fields).toEqual([{ pointer: '/text', detail: 'Xin viết dài hơn.' }]);
    await pass(3_600_000);
    expect(posts(portal.log)).toBe(1);
    expect(await outbox.retryNow(id)).toBe(true);
    await pass(1000);
    expect(await outbox.receipts()).toHaveLength(1);
  });

  test('a refused photo stops the report, says which one, and the report can go without it', async () => {
    const { portal, outbox, pass, id } = await sent(['ok', 'ok', 'ok', 'refused'], [[1], [2]]);
    expect((await outbox.items())[0]?.stop?.photos).toEqual([2]);
    expect(portal.reports.size).toBe(0);
    await outbox.retryNow(id, { withoutStoppedPhotos: true });
    await pass(1000);
    expect(JSON.parse([...portal.reports.values()][0] ?? '').photos).toHaveLength(1);
  });

  test('photos that the portal lost again are handed in once more', async () => {
    const { portal, outbox, pass } = await sent(['ok', 'ok', 'cut-before']);
    portal.media.clear();
    await pass(120_000);
    expect(portal.log.filter((line) => line.startsWith('put'))).toHaveLength(2);
    expect(await outbox.receipts()).toHaveLength(1);
  });

  test('a refusal that never comes in the words of the portal is believed at the fifth time', async () => {
    const bad = ['captive-forbidden', 'captive-forbidden'] as const;
    const { outbox, pass } = await sent(['ok', 'ok', 'captive-forbidden', ...bad, ...bad, ...bad, ...bad]);
    await pass(1_200_000);
    expect((await outbox.items())[0]).toMatchObject({ state: 'stopped', outcomeUnknown: true });
  });

  test('one report that keeps failing does not hold up the others', async () => {
    const { portal, outbox, window, settle } = await sent(['busy']);
    await settle(window, outbox.seal(draftOf(2)));
    await settle(window, outbox.drain());
    expect(portal.reports.size).toBe(1);
    expect((await outbox.items()).map(({ shown }) => shown.text)).toEqual(['Ổ gà số 1']);
  });

  test('a phone that cannot keep a note of its steps still sends once', async () => {
    const { portal, outbox, window, settle, disk, pass } = await sent(['cut-before']);
    disk.fullFor = (key) => key.startsWith('outbox/item/') || key === 'outbox/lease';
    portal.weather.push('ok', 'ok', 'cut-after');
    await settle(window, outbox.drain({ eager: true }));
    await pass(600_000);
    expect(portal.reports.size).toBe(1);
    expect(await outbox.receipts()).toHaveLength(1);
    expect(await outbox.items()).toEqual([]);
  });

  test('a store that breaks in the middle does not end the sending for good', async () => {
    const { portal, outbox, window, settle, disk, pass } = await sent(['cut-before']);
    disk.fullFor = () => {
      throw new Error('database closed');
    };
    await settle(window, outbox.drain({ eager: true }));
    expect(portal.reports.size).toBe(0);
    disk.fullFor = () => false;
    await pass(120_000);
    expect(portal.reports.size).toBe(1);
  });

  test('back on the network the report does not wait for its turn, but a busy portal is given its time', async () => {
    const offline = await sent(['cut-before']);
    await offline.settle(offline.window, offline.outbox.drain({ eager: true }));
    expect(offline.portal.reports.size).toBe(1);
    const busy = await sent(['busy']);
    await busy.settle(busy.window, busy.outbox.drain({ eager: true }));
    expect(busy.portal.reports.size).toBe(0);
  });

  test('every change is told until nobody listens', async () => {
    const { outbox, window, settle } = await sent([]);
    let told = 0;
    const stop = outbox.subscribe(() => {
      told += 1;
    });
    await settle(window, outbox.seal(draftOf(2)));
    await settle(window, outbox.drain());
    expect(told).toBeGreaterThan(3);
    stop();
    const before = told;
    await settle(window, outbox.seal(draftOf(3)));
    expect(told).toBe(before);
  });
});

test.each([true, false])('what another window sent is told here too (Web Locks: %s)', async (webLocks) => {
  const world = createWorld({ webLocks });
  const [first, second] = [world.open(), world.open()];
  let waiting = -1;
  const look = async () => {
    waiting = (await second.outbox.items()).length;
  };
  second.outbox.subscribe(() => void look());
  await Promise.all([first, second].map((window) => world.settle(window, window.outbox.seal(draftOf(1)))));
  await world.pass(60_000);
  expect(world.portal.reports.size).toBe(1);
  expect(waiting).toBe(0);
});

describe('throwing a report away', () => {
  test('a waiting report that never went out can be thrown away with its photos', async () => {
    const { outbox, id, disk, portal, pass } = await sent(['cut-before']);
    expect(await outbox.discard(id)).toEqual({ ok: true, value: undefined });
    await pass(600_000);
    expect(portal.reports.size).toBe(0);
    expect([...disk.entries.keys()]).toEqual([]);
  });

  test('a report that may have arrived is thrown away only when the citizen says so twice', async () => {
    const { outbox, id } = await sent(['ok', 'ok', 'cut-after']);
    expect(await outbox.discard(id)).toEqual({ ok: false, error: 'unsure' });
    expect(await outbox.items()).toHaveLength(1);
    expect((await outbox.discard(id, { sure: true })).ok).toBe(true);
    expect(await outbox.items()).toEqual([]);
    expect(await outbox.discard(id)).toEqual({ ok: false, error: 'absent' });
  });
});
