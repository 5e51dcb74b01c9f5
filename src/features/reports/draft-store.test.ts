import { expect, test } from 'vitest';
import { fail, ok } from '../../lib/result';
import { seal } from '../../outbox/seal';
import { createShelf } from '../../outbox/shelf';
import { draftOf as sealedDraft } from '../../outbox/testing/world';
import { createMemoryStore } from '../../platform/store/memory';
import { blankDraft } from './draft';
import { createDraftKeeper, type Saved } from './draft-keeper';
import { dropDraft, keepDraft, listDrafts, readDraft } from './draft-store';
import { createPhotoBox } from './photos/photo-box';
import { bytesOf } from './photos/shrink';
import { draftOf, layDown } from './reopen';

function phone() {
  const store = createMemoryStore();
  const box = createPhotoBox({ store, now: () => 0, shrink: async (file) => ok(await bytesOf(file)) });
  return { store, box };
}
const written = (id: string, changedAt: number) => ({ ...blankDraft(id, changedAt), text: `Bản ${id}` });

test('drafts come back whole, the newest first, and blank ones are not offered', async () => {
  const { store, box } = phone();
  await keepDraft(store, written('cu', 1));
  await keepDraft(store, written('moi', 2));
  await keepDraft(store, blankDraft('trong', 3));
  expect((await listDrafts(store, box, 3)).map(({ draft }) => draft)).toEqual([
    written('moi', 2),
    written('cu', 1),
  ]);
  expect(await readDraft(store, 'trong')).not.toBeNull();
});

test('a draft of photos alone is offered, a blank one left for an hour is tidied away', async () => {
  const { store, box } = phone();
  await keepDraft(store, blankDraft('anh', 0));
  await box.add('anh', new Blob(['x']));
  await keepDraft(store, blankDraft('trong', 0));
  expect((await listDrafts(store, box, 3_700_000)).map(({ photos }) => photos)).toEqual([1]);
  expect(await readDraft(store, 'trong')).toBeNull();
});

test('dropping a draft takes its photos along and leaves the others', async () => {
  const { store, box } = phone();
  for (const id of ['a', 'b']) {
    await keepDraft(store, written(id, 1));
    await box.add(id, new Blob([id]));
  }
  await dropDraft(store, box, 'a');
  expect((await listDrafts(store, box, 1)).map(({ draft, photos }) => [draft.draftId, photos])).toEqual([
    ['b', 1],
  ]);
  expect(await box.list('a')).toEqual([]);
});

test('a damaged draft is no draft', async () => {
  const { store, box } = phone();
  await store.set('reports/draft/hong', { json: { draftId: 'hong', text: 7 } });
  expect(await readDraft(store, 'hong')).toBeNull();
  expect(await listDrafts(store, box, 0)).toEqual([]);
});

test('each change is written, the last one stays, and nothing comes back after it was sent', async () => {
  const { store, box } = phone();
  const told: Saved[] = [];
  const keeper = createDraftKeeper(
    store,
    (saved) => told.push(saved),
    () => 41,
  );
  for (const text of ['N', 'Nắp', 'Nắp cống']) keeper.keep({ ...written('a', 1), text });
  await keeper.settled();
  expect((await readDraft(store, 'a'))?.text).toBe('Nắp cống');
  expect(told.at(-1)).toEqual({ at: 41 });
  keeper.keep({ ...written('a', 2), text: 'trễ' });
  await keeper.stop();
  await dropDraft(store, box, 'a');
  keeper.keep(written('a', 3));
  await keeper.settled();
  expect(await readDraft(store, 'a')).toBeNull();
});

test('a full phone is told at once', async () => {
  const { store } = phone();
  const told: Saved[] = [];
  const keeper = createDraftKeeper({ ...store, set: async () => fail('full') }, (saved) => told.push(saved));
  keeper.keep(written('a', 1));
  await keeper.settled();
  expect(told).toEqual([{ failed: 'full' }]);
});

async function refusedItem() {
  const { store, box } = phone();
  const shelf = createShelf(store);
  const sealed = await seal(
    shelf,
    sealedDraft(1, [
      [1, 2],
      [3, 4],
    ]),
    0,
  );
  const item = sealed.ok ? await shelf.item(sealed.value.id) : null;
  if (!item) throw new Error('Not sealed');
  return { store, box, item };
}

test('a refused report opens again with its words and photos under an id of its own', async () => {
  const { store, box, item } = await refusedItem();
  const units = [{ code: '11329', name: 'Phường mẫu' }];
  const draft = draftOf(item, units, { draftId: 'lai', now: 5 });
  expect(draft).toMatchObject({
    draftId: 'lai',
    way: 'typed',
    unit: units[0],
    unitText: 'Phường mẫu',
    text: 'Ổ gà số 1',
    category: { code: 'road', name: 'Đường sá' },
    mayCall: false,
  });
  const keys = item.photos.map(({ key }) => key);
  expect(await layDown(store, draft, [...keys, 'outbox/photo/erased'])).toEqual(ok(undefined));
  expect(await readDraft(store, 'lai')).toEqual(draft);
  expect((await box.list('lai')).map(({ sha256 }) => sha256)).toEqual(
    item.photos.map(({ sha256 }) => sha256),
  );
});

test('when there is no room to open it again, nothing of it stays behind', async () => {
  const { store, item } = await refusedItem();
  const tight = { ...store, set: async () => fail('full' as const) };
  const draft = draftOf(item, [], { draftId: 'lai', now: 5 });
  expect(draft.unit).toBeNull();
  expect(await layDown(tight, draft, [])).toEqual(fail('full'));
  expect(await store.keys('reports/draft/')).toEqual([]);
  expect(await store.keys('report-photo/')).toEqual([]);
});
