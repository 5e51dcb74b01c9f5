// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { AskedName } from '../../src/platform/fake';
import { loadSdk } from '../../src/platform/zalo/load-sdk';
import { createZaloPlatform } from '../../src/platform/zalo/platform';
import { answerOf, describePlatform } from './conformance';
import { answers, heard } from './sdk-stub';
import { appId, behind, expected, set } from './zalo-moods';

vi.mock('../../src/platform/zalo/sdk', async () => (await import('./sdk-stub')).sdkStub);

// The stub must have arrived before the clock is a pretend one.
beforeAll(async () => {
  await loadSdk();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  answers.clear();
});

describePlatform({ name: 'zalo', expected, set });

const refused = (error: string) => ({ ok: false, error });

test('consent refused and "not activated" mean signed out; a token that did not come is a failure', async () => {
  const platform = set('accessToken', 'granted');
  const table = [
    ['Login failed: User Authentication Required', { ok: true, value: '' }],
    ['Login failed: Zalo app has not been activated', { ok: true, value: '' }],
    ["Login failed: Can't get accessToken. Please try again later.", refused('failed')],
  ] as const;
  for (const [message, answer] of table) {
    answers.set('getAccessToken', () => Promise.reject({ code: -1401, message, api: 'getAccessToken' }));
    expect(await platform.accessToken()).toEqual(answer);
  }
});

test('an empty token from a host that only pretends is no token', async () => {
  const platform = set('phoneToken', 'granted');
  answers.set('getPhoneNumber', async () => ({ token: '' }));
  answers.set('getLocation', async () => ({}));
  expect(await platform.phoneToken()).toEqual(refused('unsupported'));
  expect(await platform.position()).toEqual(refused('unsupported'));
});

test('a share sheet that was closed, and a scanner that was closed, are cancelled', async () => {
  const platform = set('share', 'granted');
  answers.set('openShareSheet', async () => ({ status: 0 }));
  expect(await platform.share({ title: 'A', path: '/' })).toEqual(refused('cancelled'));
  answers.set('scanQRCode', async () => ({ content: '' }));
  expect(await platform.scanCode()).toEqual(refused('cancelled'));
  answers.set('scanQRCode', () => Promise.reject({ code: -101, message: '' }));
  expect(await platform.scanCode()).toEqual(refused('cancelled'));
});

test('a deep link is shared with its picture within the lengths that the SDK takes, else the bare link', async () => {
  const sent = vi.fn(async () => ({ status: 2 }));
  set('share', 'granted');
  answers.set('openShareSheet', sent);
  await createZaloPlatform({ appId }).share({ title: 'A', path: '/services/1' });
  expect(sent).toHaveBeenLastCalledWith({
    type: 'link',
    data: { link: `https://zalo.me/s/${appId}/services/1`, chatOnly: false },
  });
  const shareThumbnail = 'https://city.example/thumb.png';
  const what = { title: 'a'.repeat(120), description: 'b'.repeat(500), path: '/services/1' };
  await createZaloPlatform({ appId, shareThumbnail }).share(what);
  expect(sent).toHaveBeenLastCalledWith({
    type: 'zmp_deep_link',
    data: {
      title: 'a'.repeat(100),
      description: 'b'.repeat(400),
      thumbnail: shareThumbnail,
      path: '/services/1',
    },
  });
});

test('a host that never answers a call but goes to sleep has left the app', async () => {
  vi.useFakeTimers();
  const platform = set('openOutside', 'silent');
  const answer = platform.openOutside('https://dichvucong.gov.vn/');
  await vi.advanceTimersByTimeAsync(100);
  heard('h5.event.paused', null);
  expect(await answer).toEqual({ ok: true, value: undefined });
});

test('someone signed out still gets to the national portal, above the app, and is told that sharing does not work', async () => {
  const platform = set('openOutside', 'granted');
  const opened = vi.fn(async () => undefined);
  answers.set('getAccessToken', async () => '');
  answers.set('openOutApp', () => expect.unreachable());
  answers.set('openWebview', opened);
  expect(await platform.openOutside('https://dichvucong.gov.vn/')).toEqual({ ok: true, value: undefined });
  expect(opened).toHaveBeenCalledTimes(1);
  expect(await platform.share({ title: 'A', path: '/' })).toEqual(refused('unsupported'));
});

test('the SDK is told only web addresses and plain numbers', async () => {
  const platform = set('openOutside', 'granted');
  expect(await platform.openOutside('javascript:alert(1)')).toEqual(refused('failed'));
  expect(await platform.openAbove('file:///etc/hosts')).toEqual(refused('failed'));
  expect(await platform.dial('*100#')).toEqual(refused('failed'));
});

test('a link opened while the app runs, a closed page above it, and a lost network are heard once each', async () => {
  vi.useFakeTimers();
  const { events } = set('share', 'granted');
  const news: unknown[] = [];
  events.onOpen((path) => news.push(path));
  events.onResume(() => news.push('resume'));
  events.onNetwork((online) => news.push(online));
  await vi.advanceTimersByTimeAsync(1);
  heard('h5.event.open.mp', { path: '/dossiers?x=1' });
  heard('h5.event.webview.close', null);
  heard('h5.event.resumed', null);
  heard('network', { isConnected: true, networkType: 'none' });
  heard('network', { isConnected: false, networkType: 'none' });
  heard('network', { isConnected: false, networkType: 'wifi' });
  heard('network', { isConnected: false, networkType: 'unknown' });
  expect(news).toEqual(['/dossiers?x=1', 'resume', false, true, false]);
});

test('when log-in never ends, what waits for the citizen is given up after seconds, not minutes', async () => {
  vi.useFakeTimers();
  const platform = set('phoneToken', 'granted');
  answers.set('login', () => new Promise(() => undefined));
  const answer = platform.phoneToken();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await answer).toEqual(refused('timeout'));
});

test('whatever the SDK rejects with, the answer is one of the refusals', async () => {
  const platform = set('dial', 'granted');
  const known = ['denied', 'cancelled', 'unsupported', 'timeout', 'limited', 'failed'];
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.anything(), fc.record({ code: fc.oneof(fc.integer(), fc.string()) })),
      async (error) => {
        answers.set('openPhone', () => Promise.reject(error));
        const answer = await platform.dial('1022');
        expect(answer.ok ? '' : answer.error).toBeOneOf(known);
      },
    ),
  );
});

test('whatever the SDK resolves with, nothing is thrown', async () => {
  vi.useFakeTimers();
  for (const answer of [null, undefined, '', 0, [], { status: '0' }, { token: 1 }]) {
    for (const [asked, call] of Object.entries(behind) as [AskedName, string | null][]) {
      if (!call) continue;
      answers.set(call, async () => answer);
      expect(typeof (await answerOf(createZaloPlatform({ appId }), asked)).ok).toBe('boolean');
    }
  }
});
