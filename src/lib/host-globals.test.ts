import { afterEach, expect, test, vi } from 'vitest';
import { appId, hostIsDark, hostLanguage } from './host-globals';

afterEach(() => vi.unstubAllGlobals());

const page = (globals: Record<string, unknown>) => vi.stubGlobal('window', globals);

test.each([
  [{ APP_ID: '123', zTheme: 'dark', zLanguage: 'en' }, '123', true, 'en'],
  [{ APP_ID: '123', zTheme: 'light', zLanguage: 'vi' }, '123', false, 'vi'],
  [{ APP_ID: '', zTheme: '', zLanguage: 'my' }, 'citizen-app', null, null],
  [{ APP_ID: 7, zTheme: {}, zLanguage: null }, 'citizen-app', null, null],
  [{ zLanguage: 'en_US' }, 'citizen-app', null, 'en'],
  [{}, 'citizen-app', null, null],
])('a page that tells %j', (globals, id, dark, language) => {
  page(globals);
  expect([appId(), hostIsDark(), hostLanguage()]).toEqual([id, dark, language]);
});
