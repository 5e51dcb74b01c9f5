import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { watched } from './watched';

const headers = { 'Idempotency-Key': 'any-input-key-000000' };
const posts = [
  '/v1/sessions',
  '/v1/exchanges/phone',
  '/v1/exchanges/location',
  '/v1/dossiers/look-up',
  '/v1/reports',
  '/v1/payments/phimaucuabatam0000000093/attempts',
];

const almostReport = fc.record(
  {
    category: fc.oneof(fc.constant('road'), fc.string()),
    text: fc.string({ unit: 'binary', maxLength: 30 }),
    place: fc.record({ unit_code: fc.oneof(fc.constant('11383'), fc.string()), point: fc.jsonValue() }),
    photos: fc.oneof(fc.constant([]), fc.jsonValue()),
    written_at: fc.oneof(fc.constant('2026-11-21T09:40:00+07:00'), fc.string()),
  },
  { requiredKeys: [] },
);

describe('whatever comes in, the portal answers within the contract and never breaks', async () => {
  const portal = watched();
  const token = await portal.signIn();

  test.each(posts)('POST %s with any JSON', async (path) => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue(), almostReport), async (json) => {
        const { status } = await portal.call('POST', path, { json, headers, token });
        expect(status).toBeLessThan(500);
      }),
      { numRuns: 60 },
    );
  });

  test.each(['procedures', 'dossiers', 'reports', 'reports/by-key', 'payments', 'media'])(
    'GET /v1/%s/{any text}',
    async (collection) => {
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (id) => {
          const name = encodeURIComponent(id);
          fc.pre(name !== '.' && name !== '..');
          const response = await portal.portal.fetch(new Request(`http://x/v1/${collection}/${name}`));
          expect(response.status).toBeLessThan(500);
          expect(response.headers.get('Portal-Kind')).toBe('pretend');
        }),
        { numRuns: 40 },
      );
    },
  );
});
