import { expect, test } from 'vitest';
import { ok } from '../../lib/result';
import { createWorld, draftOf } from '../../outbox/testing/world';
import { createMemoryStore } from '../../platform/store/memory';
import { blankDraft } from './draft';
import { keepDraft, readDraft } from './draft-store';
import { openDrafts } from './open-drafts';
import { createPhotoBox } from './photos/photo-box';
import { bytesOf } from './photos/shrink';

const sealing = draftOf(1);

/** A phone whose app was closed after the draft was sealed and before the draft was let go. */
async function closedAfterSealing(changedAt: number, network: 'ok' | 'cut-before' = 'ok') {
  const store = createMemoryStore();
  const box = createPhotoBox({ store, now: () => 0, shrink: async (file) => ok(await bytesOf(file)) });
  await keepDraft(store, { ...blankDraft(sealing.draftId, changedAt), text: 'Ổ gà số 1' });
  const world = createWorld();
  world.portal.weather.push(network);
  const window = world.open();
  const seen = () => openDrafts(store, box, window.outbox, changedAt);
  const seal = async () => {
    const sealed = await world.settle(window, window.outbox.seal(sealing));
    await world.settle(window, window.outbox.drain());
    return sealed?.ok ? sealed.value.id : '';
  };
  return { ...world, store, seen, seal };
}

test('a draft that nobody sealed is still to be sent', async () => {
  const { seen } = await closedAfterSealing(1);
  expect((await seen()).map(({ draft }) => draft.text)).toEqual(['Ổ gà số 1']);
});

test.each(['ok', 'cut-before'] as const)(
  'sealed, the app closed (network: %s): the draft is not offered a second time',
  async (network) => {
    const { store, seen, seal } = await closedAfterSealing(1, network);
    await seal();
    expect(await seen()).toEqual([]);
    expect(await readDraft(store, sealing.draftId)).toBeNull();
  },
);

test('what she wrote on after the sealing stays', async () => {
  const { seen, seal } = await closedAfterSealing(Number.MAX_SAFE_INTEGER);
  await seal();
  expect(await seen()).toHaveLength(1);
});

test('a draft whose sealed report the phone erased is all that is left of it, and stays', async () => {
  const { seen, seal, disk } = await closedAfterSealing(1, 'cut-before');
  disk.entries.set(`outbox/item/${await seal()}`, 'damaged');
  expect(await seen()).toHaveLength(1);
});
