import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOneGo } from '../../lib/in-slices';
import { fail } from '../../lib/result';
import type { KeyStore } from '../../platform/port';
import { createMemoryStore } from '../../platform/store/memory';
import { keys } from './kept';
import { keptCatalogue, loadCatalogue } from './load-catalogue';
import { answers, fails, scriptedPortal } from './testing/scripted-portal';
import { wireCatalogue, wireRow } from './testing/wire';
import { readCatalogue } from './wire-catalogue';

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

const read = (body: unknown) => inOneGo(readCatalogue(body));

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
    told.script[path] = answers({ ...wireCatalogue, items: [wireRow('1.000656', 'Khai tử')] }, '"two"');
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
    told.script[path] = answers({ ...wireCatalogue, items: [wireRow('1.000656', 'Khai tử')] }, '"one"');
    const loaded = await ask(2000);
    expect(loaded.ok && codesIn(loaded.value)).toEqual(['1.000656']);
  });

  test.each([
    ['cut off in the middle', answers('{"as_of":"2026-07-18T00:00:00+07:00","items":[{"code":"1.0', '"bad"')],
    ['empty', answers('', '"bad"')],
    ['no JSON', answers('\u0000\u0001', '"bad"')],
    ['of another kind of thing', answers([1, 2], '"bad"')],
    ['of another version', answers({ version: 9, rows: [{ id: 1 }] }, '"bad"')],
    ['with no row that can be read', answers({ ...wireCatalogue, items: [{ title: 'x' }] }, '"bad"')],
    [
      'with hardly a row that can be read',
      answers({ ...wireCatalogue, items: [...wireCatalogue.items, 1, 2, 3] }, '"bad"'),
    ],
    ['without a single row', answers({ ...wireCatalogue, items: [] }, '"bad"')],
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
    told.script[path] = answers({ ...wireCatalogue, items: [wireRow('1.000656', 'Khai tử')] }, '"two"');
    const loaded = await loadCatalogue({ portal: told.portal, store: full, now: 2000 }, await kept());
    expect(loaded.ok && codesIn(loaded.value)).toEqual(['1.000656']);
    expect(await kept()).toMatchObject({ confirmedAt: 1000, etag: '"one"' });
  });
});

describe('what an earlier version kept', () => {
  test('is used when it can be read', async () => {
    const { store, kept } = phone();
    await store.set(keys.catalogue, { json: { at: 5, etag: '"old"', body: wireCatalogue } });
    expect(await kept()).toMatchObject({ confirmedAt: 5, etag: '"old"' });
    expect((await kept())?.catalogue.rows[0]).toMatchObject({ levels: ['commune'], field: 'Hộ tịch' });
  });

  test.each([
    ['json of another shape', { json: { at: 5, etag: null, body: { version: 9 } } }],
    ['json that tells no time', { json: wireCatalogue }],
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

describe('a row', () => {
  const values = {
    levels: [['commune'], ['province', 'moon']],
    online: ['partial', 'by_drone'],
    time: [{ value: 7.5, unit: 'working_day' }, null, { value: 2, unit: 'moon' }],
    fee: [{ kind: 'not_published' }, { kind: 'amount', min: 5000, max: 8000 }, 'free'],
    field: ['Hộ tịch', 'Đất đai'],
    life_events: [['co-con-nho'], []],
    audience: ['citizen', 'organisation'],
    channels: [['online', 'post'], null],
  };
  const rowOf = (row: object, other: object = {}) =>
    read({
      ...wireCatalogue,
      values,
      ...other,
      items: [{ code: '1.001193', name: 'Thủ tục khai sinh', ...row }],
    })?.rows[0];

  test('says what stands first where it tells nothing', () => {
    expect(rowOf({})).toEqual({
      code: '1.001193',
      name: 'Thủ tục khai sinh',
      title: 'Khai sinh',
      levels: ['commune'],
      online: 'partial',
      time: { value: 7.5, unit: 'working_day' },
      fee: { kind: 'not_published', min: null, max: null },
      field: 'Hộ tịch',
      lifeEvents: ['co-con-nho'],
      audience: 'citizen',
      local: false,
      words: '',
      channels: ['online', 'post'],
    });
  });

  test('names places in the lists', () => {
    const places = {
      levels: 1,
      online: 1,
      time: 1,
      fee: 1,
      field: 1,
      life_events: 1,
      audience: 1,
      channels: 1,
    };
    expect(rowOf(places)).toMatchObject({
      levels: ['province', 'other'],
      online: 'other',
      time: null,
      fee: { kind: 'amount', min: 5000, max: 8000 },
      field: 'Đất đai',
      lifeEvents: [],
      audience: 'organisation',
    });
    expect(rowOf(places)).not.toHaveProperty('channels');
  });

  test('may say in itself what it says, as earlier indexes did', () => {
    expect(rowOf({ field: 'Thuế', online: 'none', time: null }, { values: undefined })).toMatchObject({
      field: 'Thuế',
      online: 'none',
      time: null,
      levels: [],
    });
  });

  test.each([
    ['a place that is in no list', { levels: 9, online: -1, time: 1.5, fee: 7, field: 99, audience: 2 }],
    [
      'a value of another kind',
      { levels: 'x', online: [], time: 'soon', fee: null, field: {}, audience: true },
    ],
  ])('with %s is shown without it', (_, row) => {
    expect(rowOf(row)).toMatchObject({
      levels: [],
      online: 'other',
      time: null,
      fee: { kind: 'other', min: null },
      field: '',
      audience: 'other',
    });
  });

  test.each([
    ['no code', { code: undefined }],
    ['a code that is none', { code: '../x' }],
    ['no name', { name: ' ' }],
  ])('with %s is left out, and the others stay', (_, bad) => {
    const items = [...wireCatalogue.items, { ...wireRow('1.000656', 'Khai tử'), ...bad }];
    expect(read({ ...wireCatalogue, items })?.rows.map(({ code }) => code)).toEqual(['1.001193', '1.004873']);
  });

  test('that comes twice is one', () => {
    const items = [...wireCatalogue.items, ...wireCatalogue.items];
    expect(read({ ...wireCatalogue, items })?.rows).toHaveLength(2);
  });
});

test('no JSON at all breaks the reading of an index, however near to one it is', () => {
  const json = fc.jsonValue({ maxDepth: 3 });
  const near = fc.record(
    {
      as_of: fc.constant(wireCatalogue.as_of),
      source: fc.constant(wireCatalogue.source),
      values: fc.oneof(
        json,
        fc.dictionary(fc.constantFrom('levels', 'fee', 'time', 'field', 'channels'), json),
      ),
      items: fc.array(
        fc.oneof(
          json,
          fc.record(
            {
              code: fc.constantFrom('1.001193', '1.004873'),
              name: fc.string(),
              levels: json,
              fee: json,
              channels: json,
              replaces: json,
              choices: json,
              title: json,
            },
            { requiredKeys: ['code', 'name'] },
          ),
        ),
      ),
      everyday: json,
    },
    { requiredKeys: ['as_of', 'source', 'items'] },
  );
  fc.assert(
    fc.property(fc.oneof(json, near), (body) => {
      for (const { code, name, title } of read(body)?.rows ?? []) expect(code && name && title).toBeTruthy();
    }),
  );
});
