import { fail } from '../../lib/result';
import { dialled, rooted, webAddress } from '../addresses';
import { copyText } from '../copy-text';
import { createHostSignals } from '../host-signals';
import { limits } from '../limits';
import { listenToPage } from '../page-events';
import { pickFiles } from '../pick-files';
import type { Asked, Platform } from '../port';
import { Refused, settle } from '../settle';
import { createLazyStore } from '../store/lazy';
import { webRefusal } from '../web-refusal';
import { followLink } from './link';
import { measurePosition } from './position';

/** What the app tells the browser adapter. */
export interface BrowserOptions {
  appId: string;
  /** Where the app is mounted, e.g. `/` or `/app/`. */
  basePath: string;
  /** Stands in for Zalo's token; the empty text means signed out. */
  accessToken: () => Promise<string>;
  /** Stands in for Zalo's phone token; without it the citizen types the number. */
  phoneToken?: () => Promise<string>;
}

/** How long a saved image's address stays valid, for slow phones that read it after the tap. */
const savedUrlMs = 60_000;

function saveBlob(image: Blob, name: string): void {
  const href = URL.createObjectURL(image);
  followLink({ href, download: name });
  setTimeout(() => URL.revokeObjectURL(href), savedUrlMs);
}

/** The platform of an ordinary browser: the web preview, and a citizen who opens a link outside Zalo. */
export function createBrowserPlatform(options: BrowserOptions): Platform {
  const { appId, accessToken, phoneToken } = options;
  const base = options.basePath.replace(/\/+$/, '');
  const signals = createHostSignals();
  listenToPage(signals);
  const ask = <T>(work: () => Promise<T> | T, timeoutMs: number = limits.host): Asked<T> =>
    settle(work, timeoutMs, webRefusal);
  const linkTo = (path: string) => `${location.origin}${base}${rooted(path)}`;
  const openTab = (url: string) =>
    ask(() => followLink({ href: webAddress(url), target: '_blank', rel: 'noopener noreferrer' }));

  return {
    kind: 'browser',
    store: createLazyStore(async () => (await import('../store/probe')).chooseStore({ appId })),
    events: signals.events,
    accessToken: () => ask(accessToken),
    signIn: () =>
      ask(async () => {
        const token = await accessToken();
        if (!token) throw new Refused('unsupported');
        return token;
      }),
    phoneToken: async () => (phoneToken ? ask(phoneToken, limits.dialog) : fail('unsupported')),
    position: () => ask(measurePosition, limits.dialog),
    pickPhotos: (wanted) => ask(() => pickFiles(wanted), limits.picker),
    scanCode: async () => fail('unsupported'),
    share: ({ title, description, path }) =>
      ask(() => {
        if (typeof navigator.share !== 'function') throw new Refused('unsupported');
        return navigator.share({ title, ...(description ? { text: description } : {}), url: linkTo(path) });
      }, limits.sheet),
    linkTo,
    openOutside: openTab,
    openAbove: openTab,
    dial: (phone) => ask(() => followLink({ href: `tel:${dialled(phone)}` })),
    copy: (text) => ask(() => copyText(text)),
    saveImage: (image, name) => ask(() => saveBlob(image, name)),
    online: async () => navigator.onLine !== false,
    statusBar: async () => fail('unsupported'),
    openSettings: async () => fail('unsupported'),
    close: async () => fail('unsupported'),
  };
}
