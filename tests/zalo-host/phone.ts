import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { BrowserContext, Page, Route } from '@playwright/test';
import type { Persona } from '../../mock-api/domain/setting';
import type { Weather } from '../../mock-api/weather';
import { hostPage } from '../../scripts/host-page';
import { type Mood, type Played, playOf } from './answers';
import type { BridgeHandle, NativeCall } from './bridge';
import { bridgeScript, globalsScript } from './bridge-script';
import { createPretendCity, type PretendCity } from './pretend-city';
import { answerAsZalo, isZaloServer, type ServerLog, type ServerSettings } from './servers';
import { type PhoneSettings, usualPhone } from './settings';
import { appId, portalUrl, stagedFolder } from './staged';

const origin = 'https://h5.zdn.vn';
const mount = `/zapps/${appId}`;

/** One phone with Zalo on it, for every window of a browser context. */
export interface ZaloPhone {
  readonly city: PretendCity;
  /** Who holds the phone and how her network is; what is not told stays as it was. */
  become(mood: { persona?: Persona | undefined; weather?: Weather | undefined }): void;
  readonly servers: ServerSettings;
  readonly log: ServerLog;
  /** Requests that no house of ours and none of Zalo's would have answered. */
  readonly strangers: string[];
  /** How an action answers from now on, in every window. */
  mood(action: string, mood: Mood): Promise<void>;
  /** Grants an action with this data from now on, in every window. */
  answer(action: string, data: unknown): Promise<void>;
  /** The native calls that a window made. */
  calls(page: Page, action?: string): Promise<NativeCall[]>;
  /** Sends an event to a window. */
  tell(page: Page, ...what: Parameters<BridgeHandle['tell']>): Promise<void>;
  /** The app's address for one of its paths, or for a link as it stands on a screen. */
  address(path: string): string;
  /** Opens a shared link as Zalo does from a cold start (guessed: the link's path and query behind the app's root). */
  openLink(page: Page, link: string): Promise<void>;
  /** The phone's back: one page back, or out of the app where there is none. */
  pressBack(page: Page): Promise<'back' | 'out'>;
}

const types: Record<string, string> = { '.js': 'text/javascript; charset=utf-8', '.css': 'text/css' };

/** Makes a browser context a phone with Zalo, in which the staged build runs and nothing leaves the machine. */
export async function installPhone(
  context: BrowserContext,
  told: Partial<PhoneSettings> = {},
): Promise<ZaloPhone> {
  const settings: PhoneSettings = { ...usualPhone, ...told };
  const { system } = settings;
  const folder = settings.folder ?? join(stagedFolder(settings.city), 'www');
  const lists = JSON.parse(readFileSync(join(folder, 'app-config.json'), 'utf8'));
  const page = hostPage(lists, { mount, before: globalsScript(appId, settings, lists.app) });
  const city = createPretendCity(settings.city);
  const log: ServerLog = { tokensGiven: 0, telemetry: [] };
  const strangers: string[] = [];
  const servers = { ...settings.servers };

  await context.route(/^https?:/, async (route) => {
    const { hostname, pathname } = new URL(route.request().url());
    if (hostname === 'h5.zdn.vn' && pathname.startsWith(mount)) return answerFile(route, pathname);
    if (isZaloServer(hostname)) return answerAsZalo(route, servers, log);
    if (await city.answers(route, portalUrl)) return;
    if (hostname === '127.0.0.1') return route.fallback();
    strangers.push(route.request().url());
    // To a test's own answer, if it has one; else to nowhere, for no name is resolved.
    return route.fallback();
  });
  await context.addInitScript({ content: bridgeScript(settings) });

  async function play(action: string, how: Played) {
    const change = [action, how] as const;
    const set = ([one, played]: typeof change) => {
      window.zaloHostMoods = { ...window.zaloHostMoods, [one]: played };
    };
    await context.addInitScript(set, change);
    await Promise.all(context.pages().map((page) => page.evaluate(set, change)));
  }

  async function answerFile(route: Route, pathname: string) {
    const kind = types[extname(pathname)];
    if (!kind) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: page });
    const file = join(folder, pathname.slice(`${mount}/1/`.length));
    return route.fulfill({
      path: file,
      contentType: kind,
      headers: { 'Access-Control-Allow-Origin': origin },
    });
  }

  return {
    city,
    become({ persona, weather }) {
      city.become(persona, weather);
      // Signed out is what Zalo answers where she has not let the app know who she is.
      servers.consent = { ...servers.consent, 'scope.userInfo': city.persona !== 'khach' };
    },
    servers,
    log,
    strangers,
    mood: (action, mood) => play(action, playOf(action, mood, system)),
    answer: (action, data) => play(action, playOf(action, 'granted', system, data)),
    calls: (page, action) =>
      page.evaluate(
        (wanted) => window.zaloHost.calls.filter((call) => !wanted || call.action === wanted),
        action,
      ),
    tell: (page, event, data, form) =>
      page.evaluate(([one, what, how]) => window.zaloHost.tell(one, what, how), [event, data, form] as const),
    address: (path) => origin + (path.startsWith(mount) ? path : mount + path),
    async openLink(page, link) {
      const { pathname, search } = new URL(link);
      await page.goto(`${origin}${mount}${pathname.slice(`/s/${appId}`.length)}${search}`);
    },
    async pressBack(page) {
      const tools = await context.newCDPSession(page);
      const { currentIndex, entries } = await tools.send('Page.getNavigationHistory');
      await tools.detach();
      const before = entries[currentIndex - 1];
      if (!before?.url.startsWith(origin)) return 'out';
      await page.goBack();
      return 'back';
    },
  };
}
