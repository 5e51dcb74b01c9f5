import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import * as v from 'valibot';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createPortal } from './client';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const base = 'http://portal.test';
const shape = v.object({ city: v.string() });
const session = (token: string) => ({
  token,
  expires_at: '2999-01-01T00:00:00+07:00',
  citizen: { call_name: 'bà Tám', roles: ['neighbourhood_leader'] },
});
const portalFor = (accessToken = '') => createPortal({ baseUrl: base, accessToken: async () => accessToken });
const ask = (portal = portalFor()) => portal.call('get', '/about', {}, shape);
const about = (answer: () => Response) => server.use(http.get(`${base}/v1/about`, answer));

describe('the session with the portal', () => {
  test('many calls at once open one session', async () => {
    let opened = 0;
    const seen: (string | null)[] = [];
    server.use(
      http.post(`${base}/v1/sessions`, () => {
        opened += 1;
        return HttpResponse.json(session('s1'), { status: 201 });
      }),
      http.get(`${base}/v1/about`, ({ request }) => {
        seen.push(request.headers.get('authorization'));
        return HttpResponse.json({ city: 'x' });
      }),
    );
    const portal = portalFor('zalo');
    await Promise.all([ask(portal), ask(portal), ask(portal)]);
    expect(opened).toBe(1);
    expect(seen).toEqual(['Bearer s1', 'Bearer s1', 'Bearer s1']);
  });

  test('a refused token is renewed once and the call asked again once', async () => {
    let opened = 0;
    server.use(
      http.post(`${base}/v1/sessions`, () => {
        opened += 1;
        return HttpResponse.json(session(`s${opened}`), { status: 201 });
      }),
      http.get(`${base}/v1/about`, ({ request }) =>
        request.headers.get('authorization') === 'Bearer s2'
          ? HttpResponse.json({ city: 'x' })
          : new HttpResponse(null, { status: 401 }),
      ),
    );
    expect(await ask(portalFor('zalo'))).toMatchObject({ ok: true });
    expect(opened).toBe(2);
  });

  test('a portal that always refuses is signed-out, never a loop', async () => {
    let calls = 0;
    server.use(
      http.post(`${base}/v1/sessions`, () => HttpResponse.json(session(String(calls)), { status: 201 })),
      http.get(`${base}/v1/about`, () => {
        calls += 1;
        return new HttpResponse(null, { status: 401 });
      }),
    );
    const portal = portalFor('zalo');
    for (let turn = 0; turn < 6; turn += 1)
      expect(await ask(portal)).toMatchObject({ ok: false, error: { kind: 'signed-out' } });
    expect(calls).toBeLessThanOrEqual(12);
  });

  test('a phone whose clock runs ahead opens one session, not one a call', async () => {
    let opened = 0;
    server.use(
      http.post(`${base}/v1/sessions`, () => {
        opened += 1;
        return HttpResponse.json({ ...session('s1'), expires_at: '2026-11-21T10:00:00+07:00' });
      }),
    );
    about(() => HttpResponse.json({ city: 'x' }));
    const portal = createPortal({
      baseUrl: base,
      accessToken: async () => 'zalo',
      now: () => Date.parse('2027-01-01T00:00:00+07:00'),
    });
    for (let turn = 0; turn < 4; turn += 1) expect(await ask(portal)).toMatchObject({ ok: true });
    expect(opened).toBe(1);
  });

  test('a session whose end cannot be read is opened once', async () => {
    let opened = 0;
    server.use(
      http.post(`${base}/v1/sessions`, () => {
        opened += 1;
        return HttpResponse.json({ ...session('s1'), expires_at: 'soon' });
      }),
    );
    about(() => HttpResponse.json({ city: 'x' }));
    const portal = portalFor('zalo');
    for (let turn = 0; turn < 4; turn += 1) expect(await ask(portal)).toMatchObject({ ok: true });
    expect(opened).toBe(1);
  });

  test('a session is renewed before its end', async () => {
    let opened = 0;
    let now = Date.parse('2026-11-21T08:00:00+07:00');
    server.use(
      http.post(`${base}/v1/sessions`, () => {
        opened += 1;
        const expires_at = new Date(now + 3_600_000).toISOString();
        return HttpResponse.json({ ...session(`s${opened}`), expires_at });
      }),
    );
    about(() => HttpResponse.json({ city: 'x' }));
    const portal = createPortal({ baseUrl: base, accessToken: async () => 'zalo', now: () => now });
    await ask(portal);
    now += 59.5 * 60_000;
    await ask(portal);
    expect(opened).toBe(2);
  });
});
