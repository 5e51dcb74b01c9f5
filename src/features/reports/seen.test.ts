import { expect, test } from 'vitest';
import { createMemoryStore } from '../../platform/store/memory';
import { keepSeen, readSeen } from './seen';

const at = '2026-11-21T09:44:00+07:00';
const wire = (id: string) => ({
  id,
  status: 'received',
  status_name: '',
  category_name: 'Đường sá',
  text: 'Ổ gà',
  unit_name: 'Phường mẫu',
  received_at: at,
  place: { street: '', landmark: '' },
  photos: [],
  office: '',
  expected_at: null,
  provisional: true,
  answer: undefined,
  events: [],
  as_of: at,
  source: { name: 'Cổng mẫu' },
});

test('only the fifty reports that were seen last stay on the phone', async () => {
  const store = createMemoryStore();
  for (let turn = 0; turn < 53; turn += 1) await keepSeen(store, wire(`HP-${turn}`), turn === 0 ? 900 : turn);
  expect(await store.keys('reports/seen/')).toHaveLength(50);
  expect(await readSeen(store, 'HP-1')).toBeNull();
  expect(await readSeen(store, 'HP-3')).toBeNull();
  expect((await readSeen(store, 'HP-0'))?.seenAt).toBe(900);
  expect((await readSeen(store, 'HP-52'))?.seenAt).toBe(52);
});

test('a damaged entry goes before any other, and nothing else on the phone is touched', async () => {
  const store = createMemoryStore();
  await store.set('reports/seen/HP-torn', { json: { torn: true } });
  await store.set('reports/draft/a', { json: {} });
  for (let turn = 1; turn <= 50; turn += 1) await keepSeen(store, wire(`HP-${turn}`), turn);
  expect(await store.keys('reports/seen/')).not.toContain('reports/seen/HP-torn');
  expect(await readSeen(store, 'HP-1')).not.toBeNull();
  expect(await store.keys('reports/draft/')).toHaveLength(1);
});
