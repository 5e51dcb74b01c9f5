// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createBrowserPlatform } from '../../src/platform/browser/platform';
import type { AskedName } from '../../src/platform/fake';
import type { Platform } from '../../src/platform/port';
import type { Expectations, Mood } from './asks';
import { answerOf, describePlatform } from './conformance';

const silent = () => new Promise<never>(() => undefined);
const link = { granted: 'ok', throws: 'failed' } as const;
const never = { granted: 'unsupported' } as const;

const expected: Expectations = {
  accessToken: { granted: 'ok', silent: 'timeout', throws: 'failed' },
  signIn: { granted: 'ok', unsupported: 'unsupported', silent: 'timeout', throws: 'failed' },
  phoneToken: { granted: 'ok', unsupported: 'unsupported', silent: 'timeout', throws: 'failed' },
  position: {
    granted: 'ok',
    denied: 'denied',
    unsupported: 'unsupported',
    silent: 'timeout',
    throws: 'failed',
  },
  pickPhotos: { granted: 'ok', cancelled: 'cancelled', silent: 'timeout', throws: 'failed' },
  scanCode: never,
  share: {
    granted: 'ok',
    denied: 'denied',
    cancelled: 'cancelled',
    unsupported: 'unsupported',
    silent: 'timeout',
    throws: 'failed',
  },
  openOutside: link,
  openAbove: link,
  dial: link,
  copy: { granted: 'ok', denied: 'unsupported', unsupported: 'unsupported', silent: 'timeout' },
  saveImage: link,
  statusBar: never,
  openSettings: never,
  close: never,
};

const names = { denied: 'NotAllowedError', cancelled: 'AbortError', throws: 'DataError' } as const;

/** A web interface that answers by promise, in one mood; undefined where the browser lacks it. */
function answering<T>(mood: Mood, value: T): (() => Promise<T>) | undefined {
  if (mood === 'unsupported') return undefined;
  if (mood === 'granted') return async () => value;
  if (mood === 'denied' || mood === 'cancelled' || mood === 'throws') {
    return async () => {
      throw new DOMException('planned', names[mood]);
    };
  }
  return silent;
}

function geolocation(mood: Mood): Pick<Geolocation, 'getCurrentPosition'> | undefined {
  if (mood === 'unsupported') return undefined;
  const coords = { latitude: 20.85, longitude: 106.68, accuracy: 12 };
  return {
    getCurrentPosition(found, failed) {
      if (mood === 'granted') Reflect.apply(found, undefined, [{ coords }]);
      if (mood !== 'silent' && failed)
        Reflect.apply(failed, undefined, [{ code: mood === 'denied' ? 1 : 2 }]);
    },
  };
}

const give = (name: string, value: unknown) =>
  Object.defineProperty(navigator, name, { value, configurable: true, writable: true });

const photos = [1, 2, 3, 4, 5].map((n) => new File([`photo ${n}`], `${n}.jpg`, { type: 'image/jpeg' }));

function answerPicker(mood: Mood): void {
  vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (this: HTMLInputElement) {
    if (mood === 'throws') throw new Error('planned');
    if (mood === 'granted') Object.defineProperty(this, 'files', { value: photos });
    if (mood === 'granted') this.dispatchEvent(new Event('change'));
    if (mood === 'cancelled') this.dispatchEvent(new Event('cancel'));
  });
}

function set(asked: AskedName, mood: Mood): Platform {
  const token = answering(mood, 'token') ?? silent;
  give('geolocation', geolocation(mood));
  give('share', answering(mood, undefined));
  const writeText = answering(mood, undefined);
  give('clipboard', writeText && { writeText });
  Object.defineProperty(document, 'execCommand', {
    value: mood === 'unsupported' ? undefined : () => false,
    configurable: true,
  });
  if (asked === 'pickPhotos') answerPicker(mood);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {
    if (mood === 'throws') throw new Error('planned');
  });
  return createBrowserPlatform({
    appId: 'test',
    basePath: '/app/',
    accessToken: asked === 'signIn' && mood === 'unsupported' ? async () => '' : token,
    ...(mood === 'unsupported' ? {} : { phoneToken: token }),
  });
}

describePlatform({ name: 'browser', expected, set });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('no more photos are handed over than were asked for, and the input is gone', async () => {
  const answer = await answerOf(set('pickPhotos', 'granted'), 'pickPhotos');
  expect(answer).toEqual({ ok: true, value: photos.slice(0, 3) });
  expect(document.querySelector('input')).toBeNull();
});

test('the camera is asked for one photo, the library for several', async () => {
  const platform = set('pickPhotos', 'silent');
  void platform.pickPhotos({ from: 'camera', max: 3 });
  expect(document.querySelector('input')?.getAttribute('capture')).toBe('environment');
  void platform.pickPhotos({ from: 'library', max: 3 });
  expect(document.querySelectorAll('input')).toHaveLength(1);
  expect(document.querySelector('input')?.multiple).toBe(true);
});

test('coming back without a photo in an old web view counts as cancelled, but not before she went away', async () => {
  const answer = set('pickPhotos', 'silent').pickPhotos({ from: 'camera', max: 1 });
  const heard = vi.fn();
  answer.then(heard);
  window.dispatchEvent(new Event('focus'));
  await vi.advanceTimersByTimeAsync(30_000);
  expect(heard).not.toHaveBeenCalled();
  window.dispatchEvent(new Event('blur'));
  window.dispatchEvent(new Event('focus'));
  await vi.advanceTimersByTimeAsync(30_000);
  expect(heard).toHaveBeenCalledWith({ ok: false, error: 'cancelled' });
});

test('a photo that arrives a little after she came back is taken', async () => {
  const answer = set('pickPhotos', 'silent').pickPhotos({ from: 'library', max: 1 });
  const input = document.querySelector('input');
  window.dispatchEvent(new Event('blur'));
  window.dispatchEvent(new Event('focus'));
  await vi.advanceTimersByTimeAsync(3_000);
  if (input) Object.defineProperty(input, 'files', { value: photos });
  input?.dispatchEvent(new Event('change'));
  expect(await answer).toEqual({ ok: true, value: photos.slice(0, 1) });
});

test('a second tap on the photo button ends the first as cancelled', async () => {
  const platform = set('pickPhotos', 'silent');
  const first = platform.pickPhotos({ from: 'library', max: 1 });
  void platform.pickPhotos({ from: 'library', max: 1 });
  expect(await first).toEqual({ ok: false, error: 'cancelled' });
});

test('only web addresses are opened and only numbers dialled', async () => {
  const platform = set('openOutside', 'granted');
  const failed = { ok: false, error: 'failed' };
  expect(await platform.openOutside('javascript:alert(1)')).toEqual(failed);
  expect(await platform.openAbove('not an address')).toEqual(failed);
  expect(await platform.dial('113;ext=1')).toEqual(failed);
  expect(await platform.dial('+84 900-000-000')).toEqual({ ok: true, value: undefined });
});

test('a text is copied the old way where the clipboard refuses', async () => {
  const platform = set('copy', 'denied');
  let copied = '';
  Object.defineProperty(document, 'execCommand', {
    value: () => {
      copied = document.querySelector('textarea')?.value ?? '';
      return true;
    },
  });
  expect(await platform.copy('000.00.00.H00')).toEqual({ ok: true, value: undefined });
  expect(copied).toBe('000.00.00.H00');
  expect(document.querySelector('textarea')).toBeNull();
});

test('the app hears that it sleeps, wakes, and loses the network, each once', () => {
  const { events } = set('share', 'granted');
  const heard: string[] = [];
  events.onPause(() => heard.push('pause'));
  events.onResume(() => heard.push('resume'));
  events.onNetwork((online) => heard.push(online ? 'online' : 'offline'));
  const state = vi.spyOn(document, 'visibilityState', 'get');
  state.mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  state.mockReturnValue('visible');
  document.dispatchEvent(new Event('visibilitychange'));
  document.dispatchEvent(new Event('visibilitychange'));
  window.dispatchEvent(new Event('offline'));
  window.dispatchEvent(new Event('offline'));
  window.dispatchEvent(new Event('online'));
  expect(heard).toEqual(['pause', 'resume', 'offline', 'online']);
});

test('links stand under the base path', () => {
  expect(set('share', 'granted').linkTo('/services')).toBe(`${location.origin}/app/services`);
});
