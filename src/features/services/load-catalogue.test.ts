import { describe, expect, test } from 'vitest';
import { createMemoryStore } from '../../platform/store/memory';
import { loadCatalogue } from './load-catalogue';
import { answers, fails, scriptedPortal } from './testing/scripted-portal';
import { wireCatalogue, wireRow } from './testing/wire';

const path = '/catalogue';

async function phoneWithIndex() {
  const store = createMemoryStore();
  const told = scriptedPortal({ [path]: answers(wireCatalogue, '"one"') });
  await loadCatalogue({ portal: told.portal, store, now: 1000 });
  return { store, told };
}

describe('the index on the phone', () => {
  test('the portal is asked only for what changed since', async () => {
    const { store, told } = await phoneWithIndex();
    told.script[path] = answers(null, null, 304);
    const again = await loadCatalogue({ portal: told.portal, store, now: 2000 });
    expect(told.asked.map(({ etag }) => etag)).toEqual([undefined, '"one"']);
    expect(again.ok && again.value).toMatchObject({ confirmedAt: 2000, problem: null });
    expect(again.ok && again.value.catalogue.rows).toHaveLength(2);
  });

  test('a newer index takes the place of the old one', async () => {
    const { store, told } = await phoneWithIndex();
    told.script[path] = answers({ ...wireCatalogue, items: [wireRow('1.000656', 'Khai tử')] }, '"two"');
    await loadCatalogue({ portal: told.portal, store, now: 2000 });
    told.script[path] = fails('offline');
    const offline = await loadCatalogue({ portal: told.portal, store, now: 3000 });
    expect(offline.ok && offline.value).toMatchObject({ confirmedAt: 2000, problem: { kind: 'offline' } });
    expect(offline.ok && offline.value.catalogue.rows.map(({ code }) => code)).toEqual(['1.000656']);
  });

  test.each([
    ['cut off in the middle', answers('{"as_of":"2026-07-18T00:00:00+07:00","items":[{"code":"1.0', '"bad"')],
    ['with a row that has no code', answers({ ...wireCatalogue, items: [{ title: 'x' }] }, '"bad"')],
    ['without a single row', answers({ ...wireCatalogue, items: [] }, '"bad"')],
    ['a page of a captive Wi-Fi', fails('captive')],
    ['a fault', fails('broken')],
  ])('an answer that is %s keeps the old index', async (_, answer) => {
    const { store, told } = await phoneWithIndex();
    told.script[path] = answer;
    const loaded = await loadCatalogue({ portal: told.portal, store, now: 2000 });
    expect(loaded.ok && loaded.value).toMatchObject({ confirmedAt: 1000 });
    expect(loaded.ok && loaded.value.problem).not.toBeNull();
    told.script[path] = fails('offline');
    const later = await loadCatalogue({ portal: told.portal, store, now: 3000 });
    expect(later.ok && later.value.catalogue.rows).toHaveLength(2);
  });

  test('without any index the failure itself is told', async () => {
    const { portal } = scriptedPortal({ [path]: fails('offline') });
    expect(await loadCatalogue({ portal, store: createMemoryStore(), now: 1 })).toEqual({
      ok: false,
      error: { kind: 'offline', word: '' },
    });
  });

  test('words that this app does not know yet are no reason to refuse the index', async () => {
    const odd = { ...wireRow('1.000656', 'Khai tử'), online: 'by_drone', time: { value: 2, unit: 'moon' } };
    const { portal } = scriptedPortal({ [path]: answers({ ...wireCatalogue, items: [odd] }) });
    const loaded = await loadCatalogue({ portal, store: createMemoryStore(), now: 1 });
    expect(loaded.ok && loaded.value.catalogue.rows[0]).toMatchObject({ online: 'other', time: null });
  });
});
