import { describe, expect, test } from 'vitest';
import { sha256 } from '../../mock-api/domain/digest';
import { photos } from '../../mock-api/testing/photos';
import { watched } from './watched';

const portal = watched();
const { call } = portal;
const key = (name: string) => ({ 'Idempotency-Key': `attack-key-${name}`.padEnd(24, '-') });
const jpegType = { 'Content-Type': 'image/jpeg' };
const report = {
  category: 'road',
  text: 'Ổ gà sâu ở đầu ngõ.',
  place: { unit_code: '11383' },
  photos: [],
  written_at: '2026-11-21T09:40:00+07:00',
};
const wordOf = async (response: Response) => ((await response.json()) as { type: string }).type.slice(12);
const put = async (bytes: Uint8Array<ArrayBuffer>, name?: string) =>
  call('PUT', `/v1/media/${name ?? (await sha256(bytes))}`, { body: bytes, headers: jpegType });

describe('photos are judged by their content', () => {
  test.each([
    ['a PNG named JPEG', photos.png, 415, 'not-an-image'],
    ['a page of HTML', photos.html, 415, 'not-an-image'],
    ['nothing at all', photos.empty, 415, 'not-an-image'],
    ['a JPEG without its end', photos.cut, 415, 'not-an-image'],
    ['a JPEG without a frame', photos.frameless, 415, 'not-an-image'],
    ['a JPEG with a page of HTML behind its end', photos.polyglot, 415, 'not-an-image'],
    ['a JPEG of 4 billion pixels', photos.vast, 413, 'too-large'],
    ['a JPEG with EXIF', photos.exif, 422, 'invalid'],
    ['a JPEG with EXIF after its frame', photos.exifAfterFrame, 422, 'invalid'],
  ] as const)('%s is refused', async (_, bytes, status, word) => {
    const response = await put(bytes);
    expect(response.status).toBe(status);
    expect(await wordOf(response)).toBe(word);
    expect((await call('HEAD', `/v1/media/${await sha256(bytes)}`)).status).toBe(404);
  });

  test('a photo under the name of another is refused', async () => {
    const name = await sha256(photos.other);
    expect((await put(photos.clean, name)).status).toBe(422);
    expect((await call('HEAD', `/v1/media/${name}`)).status).toBe(404);
  });

  test('a photo above 1 MB is refused, whether it tells its size or not', async () => {
    const heavy = new Uint8Array(1_048_577);
    const name = `/v1/media/${'a'.repeat(64)}`;
    expect((await call('PUT', name, { body: heavy, headers: jpegType })).status).toBe(413);
    const lying = { ...jpegType, 'Content-Length': '10' };
    expect((await call('PUT', name, { body: heavy, headers: lying })).status).toBe(413);
  });

  test.each(['image/png', 'application/json', ''])('media type "%s" is refused', async (type) => {
    const headers = type ? { 'Content-Type': type } : undefined;
    const name = await sha256(photos.clean);
    const response = await call('PUT', `/v1/media/${name}`, {
      body: photos.clean,
      ...(headers ? { headers } : {}),
    });
    expect(response.status).toBe(415);
  });
});

describe('bodies are limited and checked', () => {
  test('a huge JSON body is refused before it is read', async () => {
    const text = 'x'.repeat(40_000);
    const response = await call('POST', '/v1/reports', { json: { ...report, text }, headers: key('huge') });
    expect(response.status).toBe(413);
  });

  test.each([['text/plain'], ['multipart/form-data; boundary=x'], ['application/x-www-form-urlencoded']])(
    'JSON named %s is refused',
    async (type) => {
      const response = await call('POST', '/v1/dossiers/look-up', {
        body: JSON.stringify({ code: 'H24.26-261111-0417', phone_last4: '0002' }),
        headers: { 'Content-Type': type },
      });
      expect(response.status).toBe(415);
    },
  );

  test('broken JSON is refused', async () => {
    const headers = { 'Content-Type': 'application/json' };
    expect((await call('POST', '/v1/sessions', { body: '{"zalo', headers })).status).toBe(400);
  });

  test('deep nesting is refused', async () => {
    const headers = { 'Content-Type': 'application/json' };
    const body = `${'['.repeat(15_000)}${']'.repeat(15_000)}`;
    expect((await call('POST', '/v1/sessions', { body, headers })).status).toBe(400);
  });

  test('every wrong field of a report is named, by JSON pointer', async () => {
    const json = { ...report, place: { unit_code: '1' }, photos: ['x'], extra: 1, text: 'a' };
    const response = await call('POST', '/v1/reports', { json, headers: key('wrong') });
    expect(response.status).toBe(400);
    const { fields } = (await response.json()) as { fields: { pointer: string }[] };
    const pointers = fields.map(({ pointer }) => pointer).sort();
    expect(pointers).toEqual(['/extra', '/photos/0', '/place/unit_code', '/text']);
  });

  test('keys that every object has are no way around the shape', async () => {
    const headers = { 'Content-Type': 'application/json' };
    const body =
      '{"__proto__":{"zalo_access_token":"x"},"constructor":{"prototype":{"zalo_access_token":"x"}}}';
    expect((await call('POST', '/v1/sessions', { body, headers })).status).toBe(400);
    expect('zalo_access_token' in {}).toBe(false);
  });

  test('a pointer keeps its slashes and tildes apart (RFC 6901)', async () => {
    const json = { zalo_access_token: 'x', 'a.b/c~d': 1 };
    const { fields } = await (await call('POST', '/v1/sessions', { json })).json();
    expect(fields).toMatchObject([{ pointer: '/a.b~1c~0d' }]);
  });
});

describe('ids are checked by their patterns', () => {
  test.each([
    ['GET', '/v1/procedures/1.1'],
    ['GET', "/v1/procedures/1.001193'%20OR%20'1'='1"],
    ['GET', '/v1/dossiers/h24.26-261111-0417'],
    ['GET', "/v1/dossiers/x';DROP%20TABLE%20dossiers;--"],
    ['GET', '/v1/dossiers/..%2F..%2Fetc%2Fpasswd'],
    ['GET', '/v1/dossiers/__proto__'],
    ['GET', '/v1/reports/constructor'],
    ['GET', '/v1/reports/by-key/short'],
    ['GET', '/v1/payments/UPPER0000000000000000000'],
    ['GET', '/v1/media/xyz'],
    ['GET', '/v1/procedures/%E0%A4%A'],
  ])('%s %s is refused', async (method, path) => {
    expect((await call(method, path)).status).toBe(400);
  });

  test.each(['', 'short', 'with spaces in it, long enough', 'x'.repeat(65)])(
    'Idempotency-Key "%s" is refused',
    async (bad) => {
      const response = await call('POST', '/v1/reports', {
        json: report,
        headers: { 'Idempotency-Key': bad },
      });
      expect(response.status).toBe(400);
    },
  );

  test.each(['nonsense', '%00', 'djE', 'djEgeA', 'a'.repeat(201), encodeURIComponent("' OR 1=1")])(
    'cursor "%s" is refused',
    async (cursor) => {
      expect((await call('GET', `/v1/notices?cursor=${cursor}`)).status).toBe(400);
    },
  );

  test.each(['0', '101', '-1', '1e3', 'all', ''])('limit "%s" is refused', async (limit) => {
    expect((await call('GET', `/v1/notices?limit=${limit}`)).status).toBe(400);
  });

  test('a watch token that is too long is refused, a wrong one opens nothing', async () => {
    const path = '/v1/dossiers/H24.26-261111-0417';
    expect((await call('GET', path, { headers: { 'Watch-Token': 'x'.repeat(201) } })).status).toBe(400);
    const guessed = await call('GET', path, { headers: { 'Watch-Token': "' OR 1=1 --" } });
    expect(await guessed.json()).toMatchObject({ view: 'status' });
  });
});

describe('who may call', () => {
  test('what is told to one person is kept by no cache on the way', async () => {
    for (const path of [
      '/v1/payments/phimaucuabatam0000000093',
      '/v1/dossiers/H24.26-261111-0417',
      '/v1/nothing',
    ])
      expect((await portal.portal.fetch(new Request(`http://x${path}`))).headers.get('Cache-Control')).toBe(
        'no-store',
      );
    const session = await call('POST', '/v1/sessions', { json: { zalo_access_token: 'x' } });
    expect(session.headers.get('Cache-Control')).toBe('no-store');
    expect((await call('GET', '/v1/catalogue')).headers.get('Cache-Control')).toBe('no-cache');
  });

  test.each([
    ['https://h5.zdn.vn', true],
    ['http://localhost:3000', true],
    ['http://127.0.0.1:4173', true],
    ['https://h5.zdn.vn.evil.example', false],
    ['http://localhost.evil.example', false],
    ['null', false],
  ])('pages of %s: %s', async (origin, may) => {
    const { headers } = await call('GET', '/v1/about', { headers: { Origin: origin } });
    expect(headers.get('Access-Control-Allow-Origin')).toBe(may ? origin : null);
    if (!may) return;
    for (const name of ['ETag', 'Portal-Kind', 'Retry-After', 'Location'])
      expect(headers.get('Access-Control-Expose-Headers')).toContain(name);
  });

  test('a preflight is answered for every header that the app sends', async () => {
    const { fetch } = portal.portal;
    const headers = { Origin: 'https://h5.zdn.vn', 'Access-Control-Request-Method': 'PUT' };
    const response = await fetch(new Request('http://x/v1/reports', { method: 'OPTIONS', headers }));
    expect(response.status).toBe(204);
    for (const name of ['Authorization', 'Content-Type', 'Idempotency-Key', 'If-None-Match', 'Watch-Token'])
      expect(response.headers.get('Access-Control-Allow-Headers')).toContain(name);
    expect(response.headers.get('Access-Control-Allow-Methods')).toContain('PUT');
  });

  test.each(['Basic abc', 'Bearer ', 'Bearer made-up', 'Bearer unknowntoken'])(
    'the session "%s" is refused',
    async (authorization) => {
      const response = await call('GET', '/v1/dossiers', { headers: { Authorization: authorization } });
      expect(response.status).toBe(401);
    },
  );
});
