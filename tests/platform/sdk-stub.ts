type Answer = (...args: unknown[]) => unknown;

/** What each SDK call answers instead of its usual success. */
export const answers = new Map<string, Answer>();

const listeners = new Map<string, ((data: unknown) => void)[]>();

/** Plays an event of Zalo's, or `network` for the listener of the network. */
export function heard(event: string, data: unknown): void {
  for (const listener of listeners.get(event) ?? []) listener(data);
}

function listen(event: string, listener: (data: unknown) => void): void {
  listeners.set(event, [...(listeners.get(event) ?? []), listener]);
}

const call =
  (name: string, usual: unknown): Answer =>
  (...args) => {
    const answer = answers.get(name);
    return answer ? answer(...args) : Promise.resolve(usual);
  };

const kept = new Map<string, string>();

/** Stands in for src/platform/zalo/sdk.ts, with the results that zmp-sdk 2.51.6 gives. */
export const sdkStub = {
  login: call('login', 'Success'),
  getAccessToken: call('getAccessToken', 'access-token'),
  getSetting: call('getSetting', { authSetting: { 'scope.userInfo': true } }),
  authorize: call('authorize', { 'scope.userInfo': true }),
  getPhoneNumber: call('getPhoneNumber', { token: 'phone-token' }),
  getLocation: call('getLocation', { token: 'location-token' }),
  getNetworkType: call('getNetworkType', { networkType: 'wifi' }),
  openShareSheet: call('openShareSheet', { status: 2, shareType: 0, numberOfUser: 1 }),
  openOutApp: call('openOutApp', undefined),
  openWebview: call('openWebview', undefined),
  openPhone: call('openPhone', undefined),
  openPermissionSetting: call('openPermissionSetting', undefined),
  scanQRCode: call('scanQRCode', { content: '000.00.00.H00' }),
  saveImageToGallery: call('saveImageToGallery', undefined),
  configAppView: call('configAppView', undefined),
  closeApp: call('closeApp', undefined),
  onNetworkStatusChange: (listener: (data: unknown) => void) => listen('network', listener),
  events: { on: listen },
  EventName: {
    AppPaused: 'h5.event.paused',
    AppResumed: 'h5.event.resumed',
    WebviewClosed: 'h5.event.webview.close',
    OpenApp: 'h5.event.open.mp',
  },
  nativeStorage: {
    getItem: (key: string) => kept.get(key) || null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    clear: () => kept.clear(),
  },
};
