import * as v from 'valibot';
import { expect, test } from 'vitest';
import { createMemoryStore } from '../../platform/store/memory';
import { dropFollowed, keepFollowed, listFollowed, readFollowed } from './followed';
import { dossierShape, toDossier } from './wire';

const wire = (code: string) =>
  v.parse(dossierShape, {
    code,
    view: 'full',
    procedure: { name: 'Tách thửa' },
    status: { code: 5, name: 'Yêu cầu bổ sung' },
    office: { name: 'Văn phòng', phone: '0225 300 0000' },
    received_at: 'hôm qua',
    limit: { value: 3, unit: 'week' },
    applicant: 'Nhân Vật Mẫu',
    as_of: '2026-11-21T09:40:00+07:00',
    source: { name: 'Cổng' },
  });

test('a followed dossier is found again on this phone and can be erased', async () => {
  const store = createMemoryStore();
  await keepFollowed(store, { watchToken: 't', seenAt: '2026-11-21T02:00:00Z', dossier: wire('A-1') });
  await keepFollowed(store, { watchToken: null, seenAt: '2026-11-21T02:00:00Z', dossier: wire('B-2') });
  expect((await listFollowed(store)).map(({ dossier }) => dossier.code)).toEqual(['A-1', 'B-2']);
  await dropFollowed(store, 'A-1');
  expect(await readFollowed(store, 'A-1')).toBeNull();
});

test('a damaged entry hides no other', async () => {
  const store = createMemoryStore();
  await keepFollowed(store, { watchToken: 't', seenAt: '2026-11-21T02:00:00Z', dossier: wire('A-1') });
  await store.set('dossiers/followed/X', { json: { dossier: 7 } });
  expect(await listFollowed(store)).toHaveLength(1);
});

test('what cannot be read is left out, a name is masked again, a number is made dialable', () => {
  expect(toDossier(wire('A-1'))).toMatchObject({
    receivedAt: null,
    limit: null,
    applicant: 'N*** V** Mẫu',
    office: { phone: '02253000000' },
    defects: [],
  });
});
