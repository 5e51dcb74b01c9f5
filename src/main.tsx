import { city } from '@city';
import './ui/style.css';
import { paintFailure, paintShell } from './app/shell';
import { choosePlatform } from './platform';
import { keptLook } from './state/look-memory';
import { applyLook } from './ui/look';

const root = document.getElementById('app');
if (!root) throw new Error('The page has no #app');
// Zalo's page sets it before our script runs; zmp-sdk types it as always there.
const appId = ('APP_ID' in window && window.APP_ID) || 'citizen-app';
const basePath = location.pathname.startsWith(`/zapps/${appId}`) ? `/zapps/${appId}` : '/';

applyLook(keptLook(), city.key);

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
    appId,
    basePath,
    accessToken: async () => (await pretend)?.accessToken ?? tried,
    phoneToken: async () => (await pretend)?.accessToken ?? tried,
  });
  Promise.all([import('./app/start'), platform]).then(
    ([{ start }, host]) => start(root, { platform: host, appId, basePath, ready: pretend }),
    () => paintFailure(root),
  );
}
