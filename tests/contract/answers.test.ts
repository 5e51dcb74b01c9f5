import { describe, expect, test } from 'vitest';
import { sha256 } from '../../mock-api/domain/digest';
import { photos } from '../../mock-api/testing/photos';
import { operations } from './contract';
import { type Seen, watched } from './watched';

const seen: Seen = new Set();
const portal = watched(seen);
const { call } = portal;
const key = 'contract-test-key-0001';
const fee = 'phimaucuabatam0000000093';
const paid = 'phimaucuaconam0000000031';
const dossier = 'H24.26-261111-0418';
const report = {
  category: 'road',
  text: 'Ổ gà sâu ở đầu ngõ.',
  place: { unit_code: '11383', street: 'Ngõ 12', point: { latitude: 20.85, longitude: 106.68 } },
  photos: [await sha256(photos.clean)],
  written_at: '2026-11-21T09:40:00+07:00',
  contact: { phone: '0900000001' },
};
const photo = `/v1/media/${await sha256(photos.clean)}`;
const jpeg = { body: photos.clean, headers: { 'Content-Type': 'image/jpeg' } };
const idempotent = { headers: { 'Idempotency-Key': key } };

describe('every answer keeps the contract', async () => {
  const token = await portal.signIn();

  test.each([
    ['GET', '/v1/about', 200, {}],
    ['POST', '/v1/sessions', 201, { json: { zalo_access_token: 'any' } }],
    ['POST', '/v1/exchanges/phone', 200, { json: { zalo_token: 'a phone' }, token }],
    ['POST', '/v1/exchanges/location', 200, { json: { zalo_token: 'a place' }, token }],
    ['POST', '/v1/exchanges/location', 200, { json: { latitude: 20.85, longitude: 106.68 } }],
    ['POST', '/v1/exchanges/location', 200, { json: { latitude: 10, longitude: 100 } }],
    ['GET', '/v1/catalogue', 200, {}],
    ['GET', '/v1/procedures/2.000635', 200, {}],
    ['GET', '/v1/notices', 200, {}],
    ['GET', '/v1/notices?limit=1', 200, {}],
    ['GET', '/v1/me/attention', 200, { token }],
    ['GET', '/v1/me/attention?limit=1', 200, { token }],
    ['GET', '/v1/dossiers', 200, { token }],
    ['GET', '/v1/dossiers?limit=1', 200, { token }],
    ['POST', '/v1/dossiers/look-up', 200, { json: { code: dossier, phone_last4: '0001' } }],
    ['GET', `/v1/dossiers/${dossier}`, 200, {}],
    ['GET', `/v1/dossiers/${dossier}`, 200, { token }],
    ['HEAD', photo, 404, {}],
    ['PUT', photo, 201, jpeg],
    ['PUT', photo, 200, jpeg],
    ['HEAD', photo, 200, {}],
    ['GET', photo, 200, {}],
    ['GET', '/v1/report-categories', 200, {}],
    ['GET', '/v1/report-categories?limit=1', 200, {}],
    ['GET', '/v1/reports', 200, { token }],
    ['POST', '/v1/reports', 201, { json: report, token, ...idempotent }],
    ['GET', `/v1/reports/by-key/${key}`, 200, {}],
    ['GET', '/v1/reports/HP261121-0101', 200, { token }],
    ['GET', '/v1/payments', 200, { token }],
    ['GET', `/v1/payments/${fee}`, 200, {}],
    ['POST', `/v1/payments/${fee}/attempts`, 201, idempotent],
    ['GET', `/v1/payments/${paid}/receipt`, 200, {}],
    ['DELETE', '/v1/sessions/current', 204, { token: 'ended' }],
  ])('%s %s answers %i', async (method, path, status, request) => {
    expect((await call(method, path, request)).status).toBe(status);
  });

  test('GET /v1/catalogue answers 304 to its own ETag', async () => {
    const etag = (await call('GET', '/v1/catalogue')).headers.get('ETag') ?? '';
    expect(etag).toMatch(/^"[0-9a-f]{64}"$/);
    const again = await call('GET', '/v1/catalogue', { headers: { 'If-None-Match': `"other", ${etag}` } });
    expect(again.status).toBe(304);
    expect(again.headers.get('ETag')).toBe(etag);
  });

  test.each([
    ['POST', '/v1/sessions', 400, { json: {} }],
    ['POST', '/v1/exchanges/phone', 401, { json: { zalo_token: 'any' } }],
    ['POST', '/v1/exchanges/phone', 400, { json: { zalo_token: '' }, token }],
    ['POST', '/v1/exchanges/location', 401, { json: { zalo_token: 'a place' } }],
    ['POST', '/v1/exchanges/location', 400, { json: { latitude: 91, longitude: 0 } }],
    ['GET', '/v1/procedures/9.999999', 404, {}],
    ['GET', '/v1/procedures/0.000001', 410, {}],
    ['GET', '/v1/procedures/0.000002', 410, {}],
    ['GET', '/v1/notices?cursor=nonsense', 400, {}],
    ['GET', '/v1/me/attention', 401, {}],
    ['GET', '/v1/dossiers', 401, {}],
    ['POST', '/v1/dossiers/look-up', 404, { json: { code: dossier, phone_last4: '9999' } }],
    ['GET', '/v1/dossiers/H24.26-261111-9999', 404, {}],
    ['PUT', photo, 415, { body: photos.png, headers: { 'Content-Type': 'image/jpeg' } }],
    ['GET', `/v1/media/${'0'.repeat(64)}`, 404, {}],
    ['GET', '/v1/reports', 401, {}],
    ['POST', '/v1/reports', 422, { json: { ...report, text: 'Khác hẳn.' }, ...idempotent }],
    ['GET', '/v1/reports/by-key/nobody-sent-this-key', 404, {}],
    ['GET', '/v1/reports/HP261121-0101', 404, {}],
    ['GET', '/v1/payments', 401, {}],
    ['GET', '/v1/payments/aaaaaaaaaaaaaaaaaaaaaaaa', 404, {}],
    [
      'POST',
      `/v1/payments/${paid}/attempts`,
      409,
      { headers: { 'Idempotency-Key': 'contract-test-key-0002' } },
    ],
    ['GET', `/v1/payments/${fee}/receipt`, 404, {}],
  ])('%s %s answers %i as a problem', async (method, path, status, request) => {
    const response = await call(method, path, request);
    expect(response.status).toBe(status);
    const problem: { type: string; request_id: string } = await response.json();
    expect(problem.type).toMatch(/^urn:problem:[a-z-]+$/);
    expect(problem.request_id).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
  });

  test('every documented success of every operation was seen', () => {
    const documented = operations.flatMap(({ id, statuses }) =>
      statuses.filter((status) => status !== 'default').map((status) => `${id} ${status}`),
    );
    expect(documented.filter((answer) => !seen.has(answer))).toEqual([]);
  });
});
