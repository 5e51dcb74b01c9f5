import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { bridgeScript } from '../tests/zalo-host/bridge-script';
import { usualPhone } from '../tests/zalo-host/settings';
import { findChromium } from './chromium.mjs';

/** The phone that is pretended: a 2019 budget phone far from the mast. */
export const phone = {
  cpuSlowdown: 4,
  kilobitsPerSecond: 1600,
  roundTripMs: 400,
  viewport: { width: 360, height: 780 },
} as const;

/** Opens a Chromium that knows no other host than 127.0.0.1; `zalo` is where Zalo's host is found there. */
export async function openBrowser(zalo: { origin: string; address: string }): Promise<Browser> {
  const executablePath = await findChromium();
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--host-resolver-rules=MAP ${new URL(zalo.origin).hostname}:80 ${new URL(zalo.address).host} , MAP * ~NOTFOUND , EXCLUDE 127.0.0.1`,
      `--unsafely-treat-insecure-origin-as-secure=${zalo.origin}`,
    ],
  });
}

/** A phone that has never seen the app. */
export const newPhone = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({
    viewport: phone.viewport,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    hasTouch: true,
  });

/** The same phone with Zalo around the page: its bridge answers everything, its servers cannot be reached. */
export async function newZaloPhone(browser: Browser): Promise<BrowserContext> {
  const context = await newPhone(browser);
  await context.addInitScript({ content: bridgeScript(usualPhone) });
  return context;
}

/** A page and the line to its DevTools. */
export async function newTab(context: BrowserContext): Promise<{ page: Page; tools: CDPSession }> {
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  await tools.send('Network.enable');
  await tools.send('Performance.enable');
  return { page, tools };
}

/** Slows the processor of a tab. */
export async function slowProcessor(tools: CDPSession): Promise<void> {
  await tools.send('Emulation.setCPUThrottlingRate', { rate: phone.cpuSlowdown });
}

/** Slows the network of a tab; each request waits a whole round trip. */
export async function slowNetwork(tools: CDPSession): Promise<void> {
  const bytesPerSecond = (phone.kilobitsPerSecond * 1000) / 8;
  await tools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: phone.roundTripMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond / 2,
  });
}
