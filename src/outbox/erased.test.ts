import { expect, test } from 'vitest';
import { createWorld, draftOf } from './testing/world';

async function waiting(photos: number[][], weather: 'cut-before' | 'ok' = 'cut-before') {
  const world = createWorld();
  world.portal.weather.push(weather);
  const window = world.open();
  await world.settle(window, window.outbox.seal(draftOf(1, photos)));
  await world.settle(window, window.outbox.drain());
  const erase = (part: string) => {
    for (const key of [...world.disk.entries.keys()]) if (key.includes(part)) world.disk.entries.delete(key);
  };
  return { ...world, window, outbox: window.outbox, erase };
}

test('a photo erased by the phone stops the report and says which photo', async () => {
  const { outbox, disk, pass, portal } = await waiting([[1], [2], [3]]);
  const [item] = await outbox.items();
  disk.entries.delete(item?.photos[1]?.key ?? '');
  await pass(60_000);
  const [stopped] = await outbox.items();
  expect(stopped).toMatchObject({ state: 'stopped', stop: { kind: 'erased', photos: [2] } });
  await outbox.retryNow(stopped?.id ?? '', { withoutStoppedPhotos: true });
  await pass(1000);
  expect(JSON.parse([...portal.reports.values()][0] ?? '').photos).toHaveLength(2);
});

test('a damaged photo counts as erased', async () => {
  const { outbox, disk, pass } = await waiting([[1], [2], [3]]);
  const [item] = await outbox.items();
  disk.entries.set(item?.photos[0]?.key ?? '', 'damaged');
  disk.entries.set(item?.photos[2]?.key ?? '', 'damaged');
  await pass(60_000);
  expect((await outbox.items())[0]?.stop).toMatchObject({ kind: 'erased', photos: [1, 3] });
});

test('a photo erased here that the portal holds is not missed', async () => {
  const { outbox, disk, pass, portal } = await waiting([[1]]);
  const [photo] = (await outbox.items())[0]?.photos ?? [];
  portal.media.add(photo?.sha256 ?? '');
  disk.entries.delete(photo?.key ?? '');
  await pass(60_000);
  expect(await outbox.receipts()).toHaveLength(1);
});

test('a report erased whole is still told, with its time and words, and is no secret', async () => {
  const { outbox, erase, pass, window, settle } = await waiting([[1]]);
  const sealedAt = (await outbox.items())[0]?.sealedAt;
  erase('/item/');
  expect((await outbox.items())[0]).toMatchObject({
    state: 'stopped',
    sealedAt,
    stop: { kind: 'erased', whole: true },
    shown: { text: 'Ổ gà số 1' },
  });
  expect(await outbox.summary()).toMatchObject({ stopped: 1 });
  await pass(60_000);
  await settle(window, outbox.drain());
  const [told] = await outbox.items();
  expect(told).toMatchObject({ outcomeUnknown: false, stop: { whole: true } });
  expect(await outbox.retryNow(told?.id ?? '')).toBe(false);
  expect((await outbox.discard(told?.id ?? '')).ok).toBe(true);
  expect(await outbox.items()).toEqual([]);
});

test('a report that the phone does not hand out for a while is not taken for erased', async () => {
  const { outbox, disk, pass, portal } = await waiting([[1]]);
  const key = `outbox/item/${(await outbox.items())[0]?.id}`;
  disk.away.add(key);
  await pass(60_000);
  expect(await outbox.items()).toMatchObject([{ state: 'waiting', shown: { text: 'Ổ gà số 1' } }]);
  expect(await outbox.summary()).toMatchObject({ waiting: 1, stopped: 0 });
  expect(portal.reports.size).toBe(0);
  disk.away.clear();
  await pass(60_000);
  expect(portal.reports.size).toBe(1);
  expect(await outbox.receipts()).toHaveLength(1);
});

test('a draft that is sent again while its sealed report cannot be read is not told to differ from it', async () => {
  const { outbox, disk, pass, portal, window, settle } = await waiting([[1]]);
  disk.away.add(`outbox/item/${(await outbox.items())[0]?.id}`);
  expect(await settle(window, outbox.seal(draftOf(1, [[1]])))).toEqual({ ok: false, error: 'broken' });
  disk.away.clear();
  expect(await settle(window, outbox.seal(draftOf(1, [[1]])))).toMatchObject({ value: { how: 'before' } });
  expect(await settle(window, outbox.seal(draftOf(1, [[1]], 'Chữ khác')))).toMatchObject({
    value: { how: 'before-differently' },
  });
  await pass(60_000);
  expect(portal.reports.size).toBe(1);
});

test('a report that could be read again while the portal was asked is not written over', async () => {
  const { outbox, disk, pass, portal, window, settle } = await waiting([[1]]);
  const key = `outbox/item/${(await outbox.items())[0]?.id}`;
  disk.away.add(key);
  disk.silently = true;
  portal.onAsk = () => disk.away.clear();
  await pass(60_000);
  await settle(window, outbox.drain());
  await pass(60_000);
  expect(portal.reports.size).toBe(1);
  expect(await outbox.receipts()).toHaveLength(1);
});

test('a report erased whole after it arrived turns into its receipt', async () => {
  const world = createWorld();
  world.portal.weather.push('ok', 'ok', 'cut-after');
  const window = world.open();
  const sealed = await world.settle(window, window.outbox.seal(draftOf(1)));
  await world.settle(window, window.outbox.drain());
  const id = sealed?.ok ? sealed.value.id : '';
  world.disk.entries.set(`outbox/item/${id}`, 'damaged');
  await world.settle(window, window.outbox.drain());
  expect(await window.outbox.items()).toEqual([]);
  expect((await window.outbox.receipts())[0]?.shown.text).toBe('Ổ gà số 1');
});

test('a draft whose sealed report was erased can be sealed again and arrives once', async () => {
  const { outbox, erase, pass, portal, window, settle } = await waiting([[1]]);
  erase('/item/');
  expect(await settle(window, outbox.seal(draftOf(1, [[1]])))).toMatchObject({ value: { how: 'now' } });
  await pass(60_000);
  expect(portal.reports.size).toBe(1);
  expect(await outbox.receipts()).toHaveLength(1);
});

test('a report that the phone erased together with its ledger line is told all the same', async () => {
  const { outbox, erase, disk } = await waiting([[1]]);
  const id = (await outbox.items())[0]?.id ?? '';
  erase('/item/');
  erase('/ledger/');
  disk.lost = [`outbox/item/${id}`];
  expect(await outbox.items()).toMatchObject([{ id, sealedAt: 0, stop: { kind: 'erased', whole: true } }]);
});
