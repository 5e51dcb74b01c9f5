import { city } from '@city';
import './ui/style.css';
import { paintFailure, paintShell } from './app/shell';
import { appId } from './lib/host-globals';
import { choosePlatform, hostKind } from './platform';
import { makeRoomForStatusBar } from './platform/zalo/status-bar';
import { keptLook } from './state/look-memory';
import { applyLook } from './ui/look';

const root = document.getElementById('app');
if (!root) throw new Error('The page has no #app');
const id = appId();
const basePath = location.pathname.startsWith(`/zapps/${id}`) ? `/zapps/${id}` : '/';

applyLook(keptLook(), city.key);
if (hostKind() === 'zalo') makeRoomForStatusBar();

if (__PRETEND__ && location.pathname.startsWith('/pretend-pay/')) {
  // Attempts are plain letters and digits; nothing needs decoding.
  const attempt = location.pathname.slice('/pretend-pay/'.length);
  void import('../mock-api/pay-page').then(({ renderPayPage }) => renderPayPage(root, attempt));
} else {
  paintShell(root);
  const pretend = __PRETEND__
    ? import('./app/pretend').then((module) => module.startPretend())
    : Promise.resolve(null);
  // A stand-alone pretend portal signs any token in as its persona; a real one refuses this.
  const tried = __TRIAL__ ? 'trial' : '';
  const platform = choosePlatform({
    appId: id,
    basePath,
    shareThumbnail: city.sharePicture ?? undefined,
    accessToken: async () => (await pretend)?.accessToken ?? tried,
    // A phone token is good once; signed out there is none.
    phoneToken: async () => {
      const token = (await pretend)?.accessToken ?? tried;
      return token && `${token}-${Date.now()}`;
    },
  });
  Promise.all([import('./app/start'), platform]).then(
    ([{ start }, host]) => start(root, { platform: host, appId: id, basePath, ready: pretend }),
    () => paintFailure(root),
  );
}
