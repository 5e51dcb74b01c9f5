import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import * as v from 'valibot';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { createPortal } from './client';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const base = 'http://portal.test';
const shape = v.object({ city: v.string() });
const portalFor = (accessToken = '') => createPortal({ baseUrl: base, accessToken: async () => accessToken });
const ask = (portal = portalFor()) => portal.call('get', '/about', {}, shape);
const about = (answer: () => Response) => server.use(http.get(`${base}/v1/about`, answer));

describe('the portal client', () => {
  test('gives the answer when its shape is right', async () => {
    about(() => HttpResponse.json({ city: 'Hải Phòng', more: 1 }));
    expect(await ask()).toEqual({ ok: true, value: { city: 'Hải Phòng' } });
  });

  test.each([
    ['a wrong shape is broken, not a crash', () => HttpResponse.json({ town: 1 }), 'broken'],
    [
      'no JSON at all is broken',
      () => new HttpResponse('oops', { headers: { 'Content-Type': 'text/plain' } }),
      'broken',
    ],
    ['a page of HTML is a captive portal', () => HttpResponse.html('<h1>Log in to Wi-Fi</h1>'), 'captive'],
    ['a cut connection is offline', () => HttpResponse.error(), 'offline'],
    ['404 is missing', () => new HttpResponse(null, { status: 404 }), 'missing'],
    ['410 is gone', () => new HttpResponse(null, { status: 410 }), 'gone'],
    ['409 is a conflict', () => new HttpResponse(null, { status: 409 }), 'conflict'],
    ['422 is refused', () => new HttpResponse(null, { status: 422 }), 'refused'],
    ['413 is refused', () => new HttpResponse(null, { status: 413 }), 'refused'],
    ['503 is busy', () => new HttpResponse(null, { status: 503 }), 'busy'],
    ['504 is slow', () => new HttpResponse(null, { status: 504 }), 'slow'],
    ['500 is broken', () => HttpResponse.html('<h1>500</h1>', { status: 500 }), 'broken'],
  ])('%s', async (_, answer, kind) => {
    about(answer);
    expect(await ask()).toMatchObject({ ok: false, error: { kind } });
  });

  test('a problem brings its word, its fields, its request code and how long to wait', async () => {
    about(() =>
      HttpResponse.json(
        {
          type: 'urn:problem:busy',
          title: 'x',
          status: 429,
          request_id: '7K2M-94QX',
          fields: [{ pointer: '/code', detail: 'sai' }],
        },
        { status: 429, headers: { 'Content-Type': 'application/problem+json', 'Retry-After': '30' } },
      ),
    );
    expect(await ask()).toEqual({
      ok: false,
      error: {
        kind: 'busy',
        word: 'busy',
        requestId: '7K2M-94QX',
        fields: [{ pointer: '/code', detail: 'sai' }],
        retryAfter: 30,
      },
    });
  });

  test('an answer that does not come in time is slow', async () => {
    server.use(http.get(`${base}/v1/about`, () => new Promise<Response>(() => undefined)));
    const answer = await portalFor().call('get', '/about', { timeoutMs: 30 }, shape);
    expect(answer).toMatchObject({ ok: false, error: { kind: 'slow' } });
  });

  test('a host that fails to give its token is no crash: nobody is signed in', async () => {
    about(() => HttpResponse.json({ city: 'x' }));
    const portal = createPortal({ baseUrl: base, accessToken: () => Promise.reject(new Error('host')) });
    expect(await ask(portal)).toMatchObject({ ok: true });
    expect(await portal.session.citizen()).toEqual({ ok: true, value: null });
  });

  test('nothing goes out before the portal can be asked', async () => {
    let start: () => void = () => undefined;
    const asked = vi.fn(() => HttpResponse.json({ city: 'x' }));
    about(asked);
    const ready = new Promise<void>((resolve) => {
      start = resolve;
    });
    const answer = ask(createPortal({ baseUrl: base, ready, accessToken: async () => '' }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked).not.toHaveBeenCalled();
    start();
    expect(await answer).toMatchObject({ ok: true });
  });

  test('half a character in a path is no crash', async () => {
    const answer = await portalFor().call('get', '/dossiers/{code}', { path: { code: '\ud800' } }, shape);
    expect(answer).toMatchObject({ ok: false, error: { kind: 'broken' } });
  });

  test('a shape that stumbles over an answer is no crash', async () => {
    about(() => HttpResponse.json({ city: 'x' }));
    const stumbling = v.pipe(
      shape,
      v.transform((): string => {
        throw new RangeError('no day');
      }),
    );
    const answer = await portalFor().call('get', '/about', {}, stumbling);
    expect(answer).toMatchObject({ ok: false, error: { kind: 'broken' } });
  });

  test('what a citizen sends follows no redirection to another house', async () => {
    let leaked = false;
    server.use(
      http.post(
        `${base}/v1/dossiers/look-up`,
        () => new HttpResponse(null, { status: 307, headers: { Location: 'https://evil.example/take' } }),
      ),
      http.all('https://evil.example/*', () => {
        leaked = true;
        return HttpResponse.json({ city: 'x' });
      }),
    );
    const body = { code: 'H24.26-261111-0417', phone_last4: '0002' };
    const answer = await portalFor().call('post', '/dossiers/look-up', { body }, shape);
    expect(leaked).toBe(false);
    expect(answer).toMatchObject({ ok: false, error: { kind: 'captive' } });
  });

  test('a time to wait below nothing is no time', async () => {
    about(() => new HttpResponse(null, { status: 503, headers: { 'Retry-After': '-5' } }));
    expect(await ask()).toMatchObject({ ok: false, error: { kind: 'busy', retryAfter: 0 } });
  });

  test('a refusal, too, tells that the portal has made-up data', async () => {
    const kinds: string[] = [];
    about(() => new HttpResponse(null, { status: 404, headers: { 'Portal-Kind': 'pretend' } }));
    const portal = createPortal({
      baseUrl: base,
      accessToken: async () => '',
      onPortalKind: (kind) => kinds.push(kind),
    });
    await ask(portal);
    expect(kinds).toEqual(['pretend']);
  });

  test('path parameters cannot leave their place', async () => {
    let path = '';
    server.use(
      http.get(`${base}/v1/*`, ({ request }) => {
        path = new URL(request.url).pathname;
        return HttpResponse.json({ city: 'x' });
      }),
    );
    await portalFor().call('get', '/procedures/{code}', { path: { code: '../me/attention?x=#' } }, shape);
    expect(path).toBe('/v1/procedures/..%2Fme%2Fattention%3Fx%3D%23');
  });

  test('tells whether the portal has made-up data', async () => {
    const kinds: string[] = [];
    about(() => HttpResponse.json({ city: 'x' }, { headers: { 'Portal-Kind': 'pretend' } }));
    const portal = createPortal({
      baseUrl: base,
      accessToken: async () => '',
      onPortalKind: (kind) => kinds.push(kind),
    });
    await ask(portal);
    expect(kinds).toEqual(['pretend']);
  });
});
