import type { ServiceRow } from '../model';

/** A row of the index for tests. */
export const rowOf = (change: Partial<ServiceRow>): ServiceRow => ({
  code: '1.000001',
  name: 'Cấp giấy',
  title: 'Cấp giấy',
  levels: ['commune'],
  online: 'none',
  time: null,
  fee: { kind: 'not_published', min: null, max: null },
  field: 'Hộ tịch',
  lifeEvents: ['co-con-nho'],
  audience: 'citizen',
  local: false,
  words: '',
  ...change,
});
