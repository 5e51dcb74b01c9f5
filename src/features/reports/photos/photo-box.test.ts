import { expect, test } from 'vitest';
import { fail, ok } from '../../../lib/result';
import { createDisk, viewOf } from '../../../outbox/testing/memory-store';
import { createPhotoBox } from './photo-box';
import { bytesOf } from './shrink';
import { photoFile } from './testing/pictures';

function emptyBox(
  room: { usedBytes: number; budgetBytes: number | null } = { usedBytes: 0, budgetBytes: null },
) {
  const disk = createDisk();
  const asked: boolean[] = [];
  const box = createPhotoBox({
    store: { ...viewOf(disk), room: async () => room },
    now: () => Date.UTC(2026, 10, 21),
    async shrink(file, { spare }) {
      asked.push(spare);
      return ok(await bytesOf(file));
    },
  });
  return { box, disk, asked, room };
}

test('two photos added together both stay, in the order they were given', async () => {
  const { box } = emptyBox();
  const both = await Promise.all([box.add('d', photoFile('một')), box.add('d', photoFile('hai'))]);
  const ids = both.map((photo) => (photo.ok ? photo.value.id : ''));
  expect((await box.list('d')).map(({ id }) => id)).toEqual(ids);
  expect(new Set(ids).size).toBe(2);
});

test('two photos with the same name both stay, the same picture twice is one photo', async () => {
  const { box } = emptyBox();
  await box.add('d', photoFile('một', 'image.jpg'));
  await box.add('d', photoFile('hai', 'image.jpg'));
  const again = await box.add('d', photoFile('một', 'khác.jpg'));
  expect(await box.list('d')).toHaveLength(2);
  expect(again.ok && again.value.id).toBe((await box.list('d'))[0]?.id);
});

test('what is listed tells size and content, and the bytes come back', async () => {
  const { box } = emptyBox();
  const file = photoFile('một');
  await box.add('d', file);
  const [photo] = await box.list('d');
  expect(photo).toMatchObject({ size: file.size, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(await box.bytes('d', photo?.id ?? '')).toEqual(await bytesOf(file));
  expect(await box.bytes('d', 'another')).toBeNull();
});

test('a photo can be taken out, a draft cleared, and other drafts keep theirs', async () => {
  const { box } = emptyBox();
  await box.add('a', photoFile('một'));
  await box.add('a', photoFile('hai'));
  await box.add('b', photoFile('một'));
  await box.remove('a', (await box.list('a'))[0]?.id ?? '');
  expect(await box.list('a')).toHaveLength(1);
  await box.clear('a');
  expect(await box.list('a')).toEqual([]);
  expect(await box.list('b')).toHaveLength(1);
});

test('a sixth photo is refused even when all are added at once', async () => {
  const { box } = emptyBox();
  const all = await Promise.all(['1', '2', '3', '4', '5', '6'].map((word) => box.add('d', photoFile(word))));
  expect(all[5]).toEqual(fail('enough'));
  expect(await box.list('d')).toHaveLength(5);
});

test('the citizen is warned before the phone is full, and photos get smaller then', async () => {
  const { box, asked, room } = emptyBox({ usedBytes: 0, budgetBytes: 9_000_000 });
  expect(await box.add('d', photoFile('một'))).toMatchObject({ value: { short: false } });
  room.usedBytes = 4_000_000;
  expect(await box.add('d', photoFile('hai'))).toMatchObject({ value: { short: false } });
  room.usedBytes = 7_000_000;
  expect(await box.add('d', photoFile('ba'))).toMatchObject({ value: { short: true } });
  expect(await box.isShort()).toBe(true);
  expect(asked).toEqual([false, true, true]);
});

test('a full phone refuses the new photo and keeps the ones before', async () => {
  const { box, disk } = emptyBox();
  await box.add('d', photoFile('một'));
  disk.fullFor = () => true;
  expect(await box.add('d', photoFile('hai'))).toEqual(fail('full'));
  expect(await box.list('d')).toHaveLength(1);
});

test('a file that is refused leaves the others alone', async () => {
  const disk = createDisk();
  const box = createPhotoBox({ store: viewOf(disk), now: () => 0, shrink: async () => fail('heic') });
  expect(await box.add('d', photoFile('một'))).toEqual(fail('heic'));
  expect(disk.entries.size).toBe(0);
});
