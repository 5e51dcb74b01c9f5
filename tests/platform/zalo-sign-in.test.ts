// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { loadSdk } from '../../src/platform/zalo/load-sdk';
import { answers } from './sdk-stub';
import { set } from './zalo-moods';

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

const refused = (error: string) => ({ ok: false, error });

describe('signing in', () => {
  const setting = (consent: unknown) => async () => ({ authSetting: consent });
  const no = { 'scope.userInfo': false };

  test('where she said no or was not asked, the start asks for no token, for that could raise a dialog', async () => {
    const platform = set('accessToken', 'granted');
    answers.set('getSetting', setting(no));
    answers.set('getAccessToken', () => expect.unreachable());
    answers.set('authorize', () => expect.unreachable());
    expect(await platform.accessToken()).toEqual({ ok: true, value: '' });
  });

  test.each([
    ['fail', () => Promise.reject({ code: -1401, message: 'x', api: 'getSetting' })],
    ['hold nothing', async () => undefined],
    ['tell nothing of it', setting({})],
    ['hold rubbish', setting('rubbish')],
  ])('settings that %s sign nobody out', async (_, answer) => {
    const platform = set('accessToken', 'granted');
    answers.set('getSetting', answer);
    expect(await platform.accessToken()).toEqual({ ok: true, value: 'access-token' });
  });

  test('settings that never come are waited for once, not again for the token', async () => {
    vi.useFakeTimers();
    const platform = set('accessToken', 'granted');
    answers.set('getSetting', () => new Promise(() => undefined));
    answers.set('getAccessToken', () => expect.unreachable());
    const answer = platform.accessToken();
    await vi.advanceTimersByTimeAsync(8_000);
    expect(await answer).toEqual(refused('timeout'));
  });

  test('the tap asks for who she is and nothing more', async () => {
    const platform = set('signIn', 'granted');
    const asked = vi.fn(async () => ({ 'scope.userInfo': true }));
    answers.set('authorize', asked);
    expect(await platform.signIn()).toEqual({ ok: true, value: 'access-token' });
    expect(asked).toHaveBeenCalledExactlyOnceWith({ scopes: ['scope.userInfo'] });
  });

  test('who has agreed already is not asked again', async () => {
    const platform = set('signIn', 'granted');
    answers.set('getSetting', setting({ 'scope.userInfo': true }));
    answers.set('authorize', () => expect.unreachable());
    expect(await platform.signIn()).toEqual({ ok: true, value: 'access-token' });
  });

  test.each([
    ['false', { 'scope.userInfo': false }],
    ['another scope', { 'scope.userLocation': true }],
    ['a text', { 'scope.userInfo': 'false' }],
    ['nothing', undefined],
  ])('an answer that resolves with %s is a refusal', async (_, answer) => {
    const platform = set('signIn', 'granted');
    answers.set('authorize', async () => answer);
    expect(await platform.signIn()).toEqual(refused('denied'));
  });

  test('a dialog whose answer got lost counts as what the settings say then', async () => {
    vi.useFakeTimers();
    const platform = set('signIn', 'silent');
    const waiting = platform.signIn();
    await vi.advanceTimersByTimeAsync(60_000);
    answers.set('getSetting', setting({ 'scope.userInfo': true }));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await waiting).toEqual({ ok: true, value: 'access-token' });
    answers.set('getSetting', setting(no));
    const again = platform.signIn();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(await again).toEqual(refused('timeout'));
  });

  test('when log-in never ends, the tap is answered after seconds', async () => {
    vi.useFakeTimers();
    const platform = set('signIn', 'granted');
    answers.set('login', () => new Promise(() => undefined));
    answers.set('authorize', () => expect.unreachable());
    const answer = platform.signIn();
    await vi.advanceTimersByTimeAsync(8_000);
    expect(await answer).toEqual(refused('timeout'));
  });

  test('agreed, but no token: a refusal or a failure, never an empty token', async () => {
    const platform = set('signIn', 'granted');
    answers.set('getAccessToken', async () => '');
    expect(await platform.signIn()).toEqual(refused('denied'));
    const message = "Login failed: Can't get accessToken. Please try again later.";
    answers.set('getAccessToken', () => Promise.reject({ code: -1401, message, api: 'getAccessToken' }));
    expect(await platform.signIn()).toEqual(refused('failed'));
  });
});
