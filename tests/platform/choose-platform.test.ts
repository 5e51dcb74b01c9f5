// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { choosePlatform, hostKind } from '../../src/platform';

vi.mock('../../src/platform/zalo/sdk', async () => (await import('./sdk-stub')).sdkStub);

const options = { appId: '1', basePath: '/', accessToken: async () => '' };

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  ['h5.zdn.vn', true, 'zalo'],
  ['h5.zdn.vn', false, 'browser'],
  ['h5.zdn.vn.evil.example', true, 'browser'],
  ['localhost:3000', true, 'browser'],
])('at %s, with a bridge: %s, the host is %s', async (host, bridge, kind) => {
  vi.stubGlobal('location', { ...location, host });
  if (bridge) vi.stubGlobal('ZaloJavaScriptInterface', {});
  expect(hostKind()).toBe(kind);
  expect((await choosePlatform(options)).kind).toBe(kind);
});
