import { vi } from 'vitest';
import type { AskedName } from '../../src/platform/fake';
import { createZaloPlatform } from '../../src/platform/zalo/platform';
import type { Expectations, Mood } from './asks';
import { answers, type sdkStub } from './sdk-stub';

/** The app's id in these tests. */
export const appId = '1234567890';
const refusals = {
  denied: 'denied',
  unsupported: 'unsupported',
  limited: 'limited',
  silent: 'timeout',
  throws: 'failed',
} as const;
const all = { granted: 'ok', cancelled: 'cancelled', ...refusals } as const;
const page = { granted: 'ok', throws: 'failed' } as const;

/** What Zalo can and cannot do. */
export const expected: Expectations = {
  accessToken: all,
  signIn: all,
  phoneToken: all,
  position: all,
  pickPhotos: { granted: 'ok', cancelled: 'cancelled', silent: 'timeout', throws: 'failed' },
  scanCode: all,
  share: all,
  openOutside: { ...all, unsupported: 'ok', denied: 'ok', throws: 'ok' },
  openAbove: all,
  dial: all,
  copy: page,
  saveImage: all,
  statusBar: all,
  openSettings: all,
  close: all,
};

/** Which SDK call stands behind which port function. */
export const behind: Record<AskedName, keyof typeof sdkStub | null> = {
  accessToken: 'getAccessToken',
  signIn: 'authorize',
  phoneToken: 'getPhoneNumber',
  position: 'getLocation',
  pickPhotos: null,
  scanCode: 'scanQRCode',
  share: 'openShareSheet',
  openOutside: 'openOutApp',
  openAbove: 'openWebview',
  dial: 'openPhone',
  copy: null,
  saveImage: 'saveImageToGallery',
  statusBar: 'configAppView',
  openSettings: 'openPermissionSetting',
  close: 'closeApp',
};

const codes = { denied: -2002, cancelled: -2003, unsupported: -1404, limited: -1409 } as const;

function put(call: string, mood: Mood): void {
  if (mood === 'granted') answers.delete(call);
  else if (mood === 'silent') answers.set(call, () => new Promise(() => undefined));
  else if (mood === 'throws') {
    answers.set(call, () => {
      throw new Error('planned');
    });
  } else answers.set(call, () => Promise.reject({ code: codes[mood], message: 'planned', api: call }));
}

/** happy-dom's reader runs on the real clock, which the pretend one does not wait for. */
class PromptReader {
  result = 'data:image/png;base64,eA==';
  onload: () => void = () => undefined;
  readAsDataURL(): void {
    Promise.resolve().then(() => this.onload());
  }
}

function setPage(mood: Mood): void {
  vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (this: HTMLInputElement) {
    if (mood === 'throws') throw new Error('planned');
    if (mood === 'granted') Object.defineProperty(this, 'files', { value: [new File(['x'], 'x.jpg')] });
    if (mood === 'granted') this.dispatchEvent(new Event('change'));
    if (mood === 'cancelled') this.dispatchEvent(new Event('cancel'));
  });
  vi.stubGlobal('FileReader', PromptReader);
  const writeText = async () => undefined;
  Object.defineProperty(navigator, 'clipboard', {
    value: mood === 'throws' ? undefined : { writeText },
    configurable: true,
  });
  Object.defineProperty(document, 'execCommand', {
    configurable: true,
    value: () => {
      throw new Error('planned');
    },
  });
}

/** Puts the stubbed SDK and the page into a mood for one function. */
export function set(asked: AskedName, mood: Mood) {
  answers.clear();
  setPage(mood);
  put(behind[asked] ?? '', mood);
  if (asked === 'share') put('getNetworkType', mood);
  // Where she has agreed already nothing is asked.
  if (asked === 'signIn')
    answers.set('getSetting', async () => ({ authSetting: { 'scope.userInfo': false } }));
  return createZaloPlatform({ appId });
}
