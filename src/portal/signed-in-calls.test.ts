import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import * as v from 'valibot';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createPortal } from './client';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const base = 'http://portal.test';
const never = () => new Promise<never>(() => undefined);
const about = v.object({ city: v.string() });
const report = {
  header: { 'Idempotency-Key': 'mau-0000000000000000' },
  body: {
    category: 'mau',
    text: 'nhân vật mẫu kể',
    place: { unit_code: '00000' },
    photos: [],
    written_at: '2026-11-21T08:00:00+07:00',
  },
};

/** What the portal was asked: the token of each request by path, in order; sessions are numbered. */
let asked: [string, string | null][] = [];
const exchanges = () => asked.filter(([path]) => path === '/sessions').length;
const seen = (path: string) => asked.filter(([one]) => one === path).map(([, token]) => token);

/** A portal that takes only these tokens where one is sent, and lets `/reports` be sent without. */
function take(...good: string[]) {
  let count = 0;
  server.use(
    http.all(`${base}/v1/*`, ({ request }) => {
      const path = new URL(request.url).pathname.slice('/v1'.length);
      const token = request.headers.get('authorization')?.slice('Bearer '.length) ?? null;
      asked.push([path, token]);
      if (path === '/sessions') {
        count += 1;
        return HttpResponse.json({
          token: `s${count}`,
          expires_at: '2999-01-01T00:00:00+07:00',
          citizen: { call_name: 'bà Tám', roles: ['neighbourhood_leader'] },
        });
      }
      const refused = token ? !good.includes(token) : path === '/me/attention';
      return refused ? new HttpResponse(null, { status: 401 }) : HttpResponse.json({ city: 'x' });
    }),
  );
}

const portalFor = (accessToken: () => Promise<string> = async () => 'zalo') =>
  createPortal({ baseUrl: base, accessToken });
const mine = (portal = portalFor()) => portal.call('get', '/me/attention', {}, about);

beforeEach(() => {
  asked = [];
});

describe('what needs nobody', () => {
  test('goes out without a token and without waiting for a silent host', async () => {
    take();
    const portal = portalFor(never);
    const code = 'H24.26-261111-0417';
    const answers = await Promise.all([
      portal.call('get', '/about', {}, about),
      portal.call('get', '/notices', {}, about),
      portal.call('get', '/procedures/{code}', { path: { code: '1.001193' } }, about),
      portal.call('post', '/dossiers/look-up', { body: { code, phone_last4: '0002' } }, about),
      portal.call('get', '/payments/{id}', { path: { id: 'mau' } }, about),
    ]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true, true]);
    expect(asked.map(([, token]) => token)).toEqual([null, null, null, null, null]);
  });

  test('is not linked to whoever is signed in', async () => {
    take('s1');
    const portal = portalFor();
    expect(await mine(portal)).toMatchObject({ ok: true });
    await portal.call('get', '/catalogue', {}, about);
    expect(seen('/catalogue')).toEqual([null]);
  });
});

describe('what works with and without her', () => {
  test('with a watch token, nobody waits for a host that is still silent', async () => {
    take();
    const path = { code: 'H24.26-261111-0417' };
    const header = { 'Watch-Token': 'mau' };
    const answer = await portalFor(never).call('get', '/dossiers/{code}', { path, header }, about);
    expect(answer).toMatchObject({ ok: true });
  });

  test('goes with her token where she is signed in', async () => {
    take('s1');
    expect(await portalFor().call('post', '/reports', report, about)).toMatchObject({ ok: true });
    expect(seen('/reports')).toEqual(['s1']);
  });

  test('a report still arrives when the portal takes none of its own tokens', async () => {
    take();
    expect(await portalFor().call('post', '/reports', report, about)).toMatchObject({ ok: true });
    expect(seen('/reports')).toEqual(['s1', 's2', null]);
  });

  test('a report goes without her when signing in fails', async () => {
    take();
    server.use(http.post(`${base}/v1/sessions`, () => new HttpResponse(null, { status: 503 })));
    expect(await portalFor().call('post', '/reports', report, about)).toMatchObject({ ok: true });
    expect(seen('/reports')).toEqual([null]);
  });
});

describe('what is hers alone', () => {
  test('several calls at once open one session', async () => {
    take('s1');
    const portal = portalFor();
    await Promise.all([mine(portal), mine(portal), mine(portal)]);
    expect(exchanges()).toBe(1);
    expect(seen('/me/attention')).toEqual(['s1', 's1', 's1']);
  });

  test('a revoked session is renewed once, and the calls are asked again once', async () => {
    take('s2');
    const portal = portalFor();
    const answers = await Promise.all([mine(portal), mine(portal), mine(portal)]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(exchanges()).toBe(2);
  });

  test('a portal that always refuses is signed-out, never a loop', async () => {
    take();
    const portal = portalFor();
    for (let turn = 0; turn < 6; turn += 1)
      expect(await mine(portal)).toMatchObject({ ok: false, error: { kind: 'signed-out' } });
    expect(exchanges()).toBe(3);
    expect(seen('/me/attention')).toHaveLength(3);
  });

  test('signed out, the portal is not even asked', async () => {
    take();
    expect(await mine(portalFor(async () => ''))).toMatchObject({
      ok: false,
      error: { kind: 'signed-out' },
    });
    expect(asked).toEqual([]);
  });

  test('a portal too busy to sign her in is busy, not signed-out', async () => {
    take();
    server.use(http.post(`${base}/v1/sessions`, () => new HttpResponse(null, { status: 503 })));
    expect(await mine()).toMatchObject({ ok: false, error: { kind: 'busy' } });
    expect(seen('/me/attention')).toEqual([]);
  });

  test('the portal tells how to greet her', async () => {
    take('s1');
    const citizen = { callName: 'bà Tám', isLeader: true, neighbourhood: null };
    expect(await portalFor().session.citizen()).toEqual({ ok: true, value: citizen });
  });
});
