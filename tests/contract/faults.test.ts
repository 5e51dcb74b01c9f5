import { describe, expect, test } from 'vitest';
import type { Records } from '../../mock-api/domain/records';
import type { Store } from '../../mock-api/store/port';
import { trial } from '../../mock-api/testing/trial';
import { faultsOf, operations } from './contract';

const json = (body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), {
    headers: { 'Content-Type': 'application/json', 'Portal-Kind': 'pretend', ...headers },
  });
const about = {
  city: 'haiphong',
  kind: 'pretend',
  now: '2026-11-21T09:41:00+07:00',
  as_of: '2026-11-21T09:41:00+07:00',
  source: { name: 'x' },
};

describe('the watch over answers catches', () => {
  test('nothing in a right answer', async () => {
    expect(await faultsOf('GET', '/v1/about', json(about))).toEqual([]);
  });

  test.each([
    ['a missing property', json({ ...about, city: undefined })],
    ['one property too many', json({ ...about, extra: 1 })],
    ['a value outside its list', json({ ...about, kind: 'other' })],
    ['a time that is none', json({ ...about, now: 'today' })],
    ['another media type', json(about, { 'Content-Type': 'text/html' })],
    [
      'a missing Portal-Kind',
      new Response(JSON.stringify(about), { headers: { 'Content-Type': 'application/json' } }),
    ],
    ['an undocumented success', new Response(null, { status: 204, headers: { 'Portal-Kind': 'pretend' } })],
  ])('%s', async (_, response) => {
    expect(await faultsOf('GET', '/v1/about', response)).not.toEqual([]);
  });
});

describe('when the store is broken', () => {
  const store: Store<Records> = { transact: () => Promise.reject(new Error('disk')) };
  const { call } = trial({ store });
  const digits = '0'.repeat(64);

  test.each(operations)('$id answers with a problem that keeps the contract', async ({ method, path }) => {
    const real = `/v1${path.replace('{sha256}', digits)}`.replace(/\{\w+\}/, 'x');
    const response = await call(method, real);
    expect(response.status).toBe(500);
    if (method === 'HEAD') return;
    expect(await faultsOf(method, real, response)).toEqual([]);
    expect(await response.json()).toMatchObject({ type: 'urn:problem:broken' });
  });
});
