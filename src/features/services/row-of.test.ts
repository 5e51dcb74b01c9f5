import { expect, test } from 'vitest';
import type { ServiceRow } from './model';
import { rowOf, rowsOf } from './row-of';

const row = (code: string, more: Partial<ServiceRow> = {}): ServiceRow => ({
  code,
  name: code,
  title: code,
  levels: ['commune'],
  online: 'full',
  time: null,
  fee: { kind: 'not_published', min: null, max: null },
  field: '',
  lifeEvents: [],
  audience: 'citizen',
  local: false,
  words: '',
  ...more,
});
const rows = [
  row('1.000001'),
  row('1.115613', { replaces: ['1.012783'] }),
  row('1.000003', { choices: [{ code: '1.000004', levels: ['province'], ended: false }] }),
];

test.each([
  ['1.000001', '1.000001'],
  ['1.012783', '1.115613'],
  ['1.000004', '1.000003'],
  ['9.999999', undefined],
])('%s stands under the row %s', (code, found) => {
  expect(rowOf(rows, code)?.code).toBe(found);
});

test('a row is told once, in the order asked, and unknown codes are left out', () => {
  const told = rowsOf(rows, ['1.000004', '1.012783', '9.999999', '1.115613', '1.000001']);
  expect(told.map(({ code }) => code)).toEqual(['1.000003', '1.115613', '1.000001']);
});
