import { dialled, rooted, webAddress } from '../addresses';
import { copyText } from '../copy-text';
import { limits } from '../limits';
import { pickFiles } from '../pick-files';
import type { Asked, Platform, Refusal } from '../port';
import { Refused, settle } from '../settle';
import { createLazyStore } from '../store/lazy';
import { webRefusal } from '../web-refusal';
import { ask, createAskCitizen } from './ask';
import { toDataUrl } from './data-url';
import { createZaloEvents, networkOf } from './events';
import { orLeft } from './left-app';
import { loadSdk } from './load-sdk';
import { shareDeepLink } from './share';
import { accessToken, heldToken, signIn, tokenOf } from './tokens';

/** What the app tells the Zalo adapter. */
export interface ZaloOptions {
  /** The mini app's id; also the prefix of every name in storage. */
  appId: string;
  /** An https address of a picture for shared links; without it the bare link is shared. */
  shareThumbnail?: string;
}

/** Guessed: native codes of a closed scanner, which the SDK hands on unchanged. */
const scanCancelCodes = [-1, -10, -101];

/** Refusals of leaving Zalo after which the page can still be opened above the app. */
const leadsNowhere: readonly Refusal[] = ['unsupported', 'failed', 'denied'];

/** The platform inside Zalo. Nothing is fetched of the SDK until the first call or the first event listener. */
export function createZaloPlatform({ appId, shareThumbnail }: ZaloOptions): Platform {
  const events = createZaloEvents(appId);
  const askCitizen = createAskCitizen();
  const linkTo = (path: string) => `https://zalo.me/s/${appId}${rooted(path)}`;
  const openAbove = (url: string) =>
    orLeft(events, () =>
      ask((sdk) =>
        sdk.openWebview({ url: webAddress(url), config: { style: 'normal', leftButton: 'back' } }),
      ),
    );
  const here = <T>(work: () => Promise<T>, timeoutMs: number): Asked<T> =>
    settle(work, timeoutMs, webRefusal);

  return {
    kind: 'zalo',
    events,
    store: createLazyStore(async () => {
      const { chooseStore } = await import('../store/probe');
      return chooseStore({ appId, native: async () => (await loadSdk()).nativeStorage });
    }),
    accessToken,
    signIn: () => signIn(askCitizen),
    phoneToken: () =>
      askCitizen(async (sdk) => tokenOf(await sdk.getPhoneNumber()), { timeoutMs: limits.dialog }),
    position: () =>
      askCitizen(async (sdk) => ({ kind: 'token', token: tokenOf(await sdk.getLocation()) }), {
        timeoutMs: limits.dialog,
      }),
    // Not the SDK's pickers: one uploads to a server on its way, the other never settles when it is cancelled.
    pickPhotos: (wanted) => here(() => pickFiles(wanted), limits.picker),
    scanCode: () =>
      askCitizen(
        async (sdk) => {
          const answer: { content?: string } | undefined = await sdk.scanQRCode();
          if (!answer?.content) throw new Refused('cancelled');
          return answer.content;
        },
        { timeoutMs: limits.sheet, cancelCodes: scanCancelCodes },
      ),
    async share(what) {
      const token = await heldToken();
      if (!token.ok) return token;
      return ask((sdk) => shareDeepLink(sdk, what, linkTo(what.path), shareThumbnail), {
        timeoutMs: limits.sheet,
      });
    },
    linkTo,
    async openOutside(url) {
      const token = await heldToken();
      if (!token.ok) return openAbove(url);
      const outside = await orLeft(events, () => ask((sdk) => sdk.openOutApp({ url: webAddress(url) })));
      return !outside.ok && leadsNowhere.includes(outside.error) ? openAbove(url) : outside;
    },
    openAbove,
    dial: (phone) => orLeft(events, () => ask((sdk) => sdk.openPhone({ phoneNumber: dialled(phone) }))),
    copy: (text) => here(() => copyText(text), limits.host),
    saveImage: (image) =>
      askCitizen(async (sdk) => sdk.saveImageToGallery({ imageBase64Data: await toDataUrl(image) }), {
        timeoutMs: limits.dialog,
      }),
    async online() {
      const answer = await ask((sdk) => sdk.getNetworkType());
      return (answer.ok ? networkOf(answer.value.networkType) : null) ?? navigator.onLine !== false;
    },
    // The header is the app's own: Zalo's is hidden here as in app-config.json, and never both are shown.
    statusBar: (ink) =>
      ask((sdk) =>
        sdk.configAppView({
          headerTextColor: ink,
          statusBarType: 'transparent',
          actionBar: { hide: true },
        }),
      ),
    openSettings: () => ask((sdk) => sdk.openPermissionSetting()),
    close: () => ask((sdk) => sdk.closeApp()),
  };
}
