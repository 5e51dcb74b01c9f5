import { describe, expect, test } from 'vitest';
import { createMemoryStore } from '../../platform/store/memory';
import { keepAnswer, keys, trimPages } from './kept';
import { keptService, loadService } from './load-service';
import { answers, fails, scriptedPortal } from './testing/scripted-portal';
import { wireService } from './testing/wire';

const path = '/procedures/{code}';
const code = '1.001193';

async function opened() {
  const store = createMemoryStore();
  const told = scriptedPortal({ [path]: answers(wireService) });
  await loadService({ portal: told.portal, store, now: 1000 }, code);
  return { store, told };
}

describe('a service that was opened once', () => {
  test.each([['offline'], ['slow'], ['busy'], ['captive']] as const)(
    'is shown when the portal is %s',
    async (kind) => {
      const { store, told } = await opened();
      told.script[path] = fails(kind);
      const loaded = await loadService({ portal: told.portal, store, now: 2000 }, code);
      expect(loaded.ok && loaded.value).toMatchObject({ at: 1000, problem: { kind } });
      expect(loaded.ok && loaded.value.service.title).toBe('Khai sinh cho con');
    },
  );

  test('is shown when the answer is broken', async () => {
    const { store, told } = await opened();
    told.script[path] = answers('{"code":"1.00');
    const loaded = await loadService({ portal: told.portal, store, now: 2000 }, code);
    expect(loaded.ok && loaded.value.problem?.kind).toBe('broken');
  });

  test('is forgotten when the portal says that it is gone, and the successor is told', async () => {
    const { store, told } = await opened();
    told.script[path] = fails('gone', { successor: '2.000635' });
    const loaded = await loadService({ portal: told.portal, store, now: 2000 }, code);
    expect(loaded.ok ? null : loaded.error.successor).toBe('2.000635');
    expect(await keptService(store, code)).toBeNull();
  });

  test('the phone keeps the forty opened last', async () => {
    const store = createMemoryStore();
    for (let at = 0; at < 45; at += 1)
      await keepAnswer(store, keys.page(`1.0000${10 + at}`), { at, etag: null, body: {} });
    await trimPages(store);
    const left = await store.keys(keys.pages);
    expect(left).toHaveLength(40);
    expect(left).not.toContain(keys.page('1.000014'));
    expect(left).toContain(keys.page('1.000015'));
  });
});
