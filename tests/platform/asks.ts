import type { AskedName } from '../../src/platform/fake';
import type { Asked, Platform, Refusal } from '../../src/platform/port';

/** How the host behaves when it is asked. */
export type Mood = 'granted' | 'denied' | 'cancelled' | 'unsupported' | 'limited' | 'silent' | 'throws';

/** What each function must answer in each mood that this host can have. */
export type Expectations = Record<AskedName, Partial<Record<Mood, 'ok' | Refusal>>>;

/** How each function of the port is asked, on every ground. */
export const asks: Record<AskedName, (platform: Platform) => Asked<unknown>> = {
  accessToken: (platform) => platform.accessToken(),
  signIn: (platform) => platform.signIn(),
  phoneToken: (platform) => platform.phoneToken(),
  position: (platform) => platform.position(),
  pickPhotos: (platform) => platform.pickPhotos({ from: 'camera', max: 3 }),
  scanCode: (platform) => platform.scanCode(),
  share: (platform) => platform.share({ title: 'Khai sinh', description: 'Thủ tục', path: '/services/1' }),
  openOutside: (platform) => platform.openOutside('https://dichvucong.gov.vn/p/home'),
  openAbove: (platform) => platform.openAbove('https://pay.example/1'),
  dial: (platform) => platform.dial('1022'),
  copy: (platform) => platform.copy('000.00.00.H00'),
  saveImage: (platform) => platform.saveImage(new Blob(['x'], { type: 'image/png' }), 'receipt.png'),
  statusBar: (platform) => platform.statusBar('white'),
  openSettings: (platform) => platform.openSettings(),
  close: (platform) => platform.close(),
};
