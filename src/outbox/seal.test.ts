import { expect, test } from 'vitest';
import { itemId, newDraftId } from './identity';
import { createWorld, draftOf } from './testing/world';

const kinds = (entries: Map<string, string>) => [...entries.keys()].map((key) => key.split('/')[1]).sort();

function quietWorld() {
  const world = createWorld();
  world.portal.weather.push(...Array.from({ length: 50 }, () => 'cut-before' as const));
  return { ...world, window: world.open() };
}

test('a double tap seals one report, and it arrives once', async () => {
  const world = createWorld();
  const window = world.open();
  const taps = [window.outbox.seal(draftOf(1)), window.outbox.seal(draftOf(1))];
  const [first, second] = await Promise.all(taps.map((tap) => world.settle(window, tap)));
  expect(first).toMatchObject({ ok: true, value: { how: 'now' } });
  expect(second?.ok && second.value.id).toBe(first?.ok && first.value.id);
  await world.settle(window, window.outbox.drain());
  expect(world.portal.reports.size).toBe(1);
  expect(await world.settle(window, window.outbox.seal(draftOf(1)))).toMatchObject({
    value: { how: 'sent' },
  });
});

test.each([true, false])('a draft sent from two windows is one report (web locks: %s)', async (webLocks) => {
  const world = createWorld({ webLocks });
  const windows = [world.open(), world.open()];
  await Promise.all(windows.map((window) => world.settle(window, window.outbox.seal(draftOf(1)))));
  await Promise.all(windows.map((window) => world.settle(window, window.outbox.drain())));
  await world.pass(60_000);
  expect(world.portal.reports.size).toBe(1);
  expect(await windows[0]?.outbox.receipts()).toHaveLength(1);
});

test('the words of the first sealing stand, and the second window is told', async () => {
  const { window, settle } = quietWorld();
  await settle(window, window.outbox.seal(draftOf(1)));
  const again = await settle(window, window.outbox.seal(draftOf(1, [[1, 1]], 'Chữ khác hẳn')));
  expect(again).toMatchObject({ value: { how: 'before-differently' } });
  expect((await window.outbox.items())[0]?.shown.text).toBe('Ổ gà số 1');
});

test.each([
  ['outbox/photo/', 1],
  ['outbox/item/', 3],
])('a full phone at %s refuses and leaves nothing half sealed', async (prefix, photos) => {
  const { window, settle, disk } = quietWorld();
  disk.fullFor = (key) => key.startsWith(prefix);
  const bytes = Array.from({ length: photos }, (_, n) => [n]);
  expect(await settle(window, window.outbox.seal(draftOf(1, bytes)))).toEqual({ ok: false, error: 'full' });
  expect(kinds(disk.entries)).toEqual([]);
  disk.fullFor = () => false;
  expect(await settle(window, window.outbox.seal(draftOf(1, bytes)))).toMatchObject({
    value: { how: 'now' },
  });
});

test('the same photo twice in a report is one photo, in two reports it stays until both arrived', async () => {
  const world = createWorld();
  world.portal.weather.push('cut-before');
  const window = world.open();
  await world.settle(window, window.outbox.seal(draftOf(1, [[7], [8], [7]])));
  await world.settle(window, window.outbox.drain());
  expect((await window.outbox.items())[0]?.photos).toHaveLength(2);
  await world.settle(window, window.outbox.seal(draftOf(2, [[7]])));
  await world.settle(window, window.outbox.drain());
  expect(kinds(world.disk.entries).filter((kind) => kind === 'photo')).toHaveLength(2);
  await world.pass(60_000);
  expect(world.portal.reports.size).toBe(2);
  expect(kinds(world.disk.entries)).toEqual(['receipt', 'receipt']);
});

test('a phone too full for the receipt gives up the arrived photos for it', async () => {
  const world = createWorld();
  const window = world.open();
  world.disk.fullFor = (key) =>
    key.startsWith('outbox/receipt/') && kinds(world.disk.entries).includes('photo');
  await world.settle(window, window.outbox.seal(draftOf(1)));
  await world.settle(window, window.outbox.drain());
  expect(await window.outbox.receipts()).toHaveLength(1);
});

test('keys are long, safe in an address, and differ from draft to draft', async () => {
  const ids = new Set(Array.from({ length: 200 }, newDraftId));
  expect(ids.size).toBe(200);
  for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{22}$/);
  expect(await itemId('report', 'a')).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(await itemId('report', 'a')).not.toBe(await itemId('report', 'b'));
});
