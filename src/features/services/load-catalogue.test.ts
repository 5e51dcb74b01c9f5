import { describe, expect, test } from 'vitest';
import { fail } from '../../lib/result';
import type { KeyStore } from '../../platform/port';
import { createMemoryStore } from '../../platform/store/memory';
import { keys } from './kept';
import { keptCatalogue, loadCatalogue } from './load-catalogue';
import { answers, fails, scriptedPortal } from './testing/scripted-portal';
import { wireCatalogue, wireIndex, wireRow, wireRows } from './testing/wire';

const path = '/catalogue';

/** A phone: what it kept, and what its portal says next. */
function phone(store: KeyStore = createMemoryStore()) {
  const told = scriptedPortal({ [path]: answers(wireCatalogue, '"one"') });
  return {
    store,
    told,
    kept: () => keptCatalogue(store),
    ask: async (now: number) =>
      loadCatalogue({ portal: told.portal, store, now }, await keptCatalogue(store)),
  };
}

async function phoneWithIndex() {
  const one = phone();
  await one.ask(1000);
  return one;
}

const codesIn = (loaded: Awaited<ReturnType<typeof keptCatalogue>>) =>
  loaded?.catalogue.rows.map(({ code }) => code);

describe('the index on the phone', () => {
  test('the portal is asked only for what changed since', async () => {
    const { ask, told } = await phoneWithIndex();
    told.script[path] = answers(null, null, 304);
    const again = await ask(2000);
    expect(told.asked.map(({ etag }) => etag)).toEqual([undefined, '"one"']);
    expect(again.ok && again.value).toMatchObject({ confirmedAt: 2000, problem: null });
    expect(again.ok && again.value.catalogue.rows).toHaveLength(2);
  });

  test('what is in use stays in use, the same, when nothing changed', async () => {
    const { kept, store, told } = await phoneWithIndex();
    const inUse = await kept();
    told.script[path] = answers(null, null, 304);
    const again = await loadCatalogue({ portal: told.portal, store, now: 2000 }, inUse);
    expect(again.ok && again.value.catalogue).toBe(inUse?.catalogue);
  });

  test('a newer index takes the place of the old one', async () => {
    const { ask, told } = await phoneWithIndex();
    told.script[path] = answers(wireIndex([wireRow('1.000656', 'Khai tử')]), '"two"');
    await ask(2000);
    told.script[path] = fails('offline');
    const offline = await ask(3000);
    expect(offline.ok && offline.value).toMatchObject({
      confirmedAt: 2000,
      etag: '"two"',
      problem: { kind: 'offline' },
    });
    expect(offline.ok && codesIn(offline.value)).toEqual(['1.000656']);
  });

  test('another body under the old ETag is taken: it came whole', async () => {
    const { ask, told } = await phoneWithIndex();
    told.script[path] = answers(wireIndex([wireRow('1.000656', 'Khai tử')]), '"one"');
    const loaded = await ask(2000);
    expect(loaded.ok && codesIn(loaded.value)).toEqual(['1.000656']);
  });

  test.each([
    ['cut off in the middle', answers('{"as_of":"2026-07-18T00:00:00+07:00","items":[{"code":"1.0', '"bad"')],
    ['empty', answers('', '"bad"')],
    ['no JSON', answers('\u0000\u0001', '"bad"')],
    ['of another kind of thing', answers([1, 2], '"bad"')],
    ['of another version', answers({ version: 9, rows: [{ id: 1 }] }, '"bad"')],
    ['with no row that can be read', answers(wireIndex([wireRow('', 'x')]), '"bad"')],
    [
      'with hardly a row that can be read',
      answers(wireIndex([...wireRows, wireRow('1', 'x'), wireRow('2', ''), wireRow('3', 'x')]), '"bad"'),
    ],
    ['without a single row', answers(wireIndex([]), '"bad"')],
    ['broken off by the network', fails('offline')],
    ['a page of a captive Wi-Fi', fails('captive')],
    ['a fault', fails('broken')],
  ])('an answer that is %s keeps the old index, and its time is told', async (_, answer) => {
    const { ask, told } = await phoneWithIndex();
    told.script[path] = answer;
    const loaded = await ask(2000);
    expect(loaded.ok && loaded.value).toMatchObject({ confirmedAt: 1000, etag: '"one"' });
    expect(loaded.ok && loaded.value.problem).not.toBeNull();
    told.script[path] = fails('offline');
    const later = await ask(3000);
    expect(later.ok && later.value.catalogue.rows).toHaveLength(2);
  });

  test('without any index the failure itself is told', async () => {
    const { ask, told } = phone();
    told.script[path] = fails('offline');
    expect(await ask(1)).toEqual({ ok: false, error: { kind: 'offline', word: '' } });
  });

  test('"nothing changed" to a phone that has nothing is a fault', async () => {
    const { ask, told } = phone();
    told.script[path] = answers(null, null, 304);
    expect(await ask(1)).toEqual({ ok: false, error: { kind: 'broken', word: '' } });
  });

  test('a phone without room still shows what came, and keeps what it had', async () => {
    const { store, told, kept } = await phoneWithIndex();
    const full: KeyStore = { ...store, set: async () => fail('full') };
    told.script[path] = answers(wireIndex([wireRow('1.000656', 'Khai tử')]), '"two"');
    const loaded = await loadCatalogue({ portal: told.portal, store: full, now: 2000 }, await kept());
    expect(loaded.ok && codesIn(loaded.value)).toEqual(['1.000656']);
    expect(await kept()).toMatchObject({ confirmedAt: 1000, etag: '"one"' });
  });
});

describe('what an earlier version kept', () => {
  test.each([
    ['json', { json: { at: 5, etag: '"old"', body: wireCatalogue } }],
    ['bytes that tell no time', { bytes: new Uint8Array([123, 125]), type: 'application/json' }],
    ['damaged bytes', { bytes: new Uint8Array([123]), type: 'application/json; at=5; etag="a"' }],
  ])('is asked for anew where it is %s', async (_, value) => {
    const { store, kept, ask, told } = phone();
    await store.set(keys.catalogue, value);
    expect(await kept()).toBeNull();
    expect((await ask(6)).ok).toBe(true);
    expect(told.asked).toEqual([{ path, etag: undefined }]);
  });
});
