import type { BrowserOptions } from './browser/platform';
import type { Platform } from './port';
import type { ZaloOptions } from './zalo/platform';

export type * from './port';

/** What the two real adapters need to be told by the app. */
export type PlatformOptions = BrowserOptions & ZaloOptions;

/**
 * Which host runs the page. Told by the host name and the bridge, never by a call that succeeds: off Zalo the SDK
 * answers with empty mocks.
 */
export function hostKind(): 'zalo' | 'browser' {
  return location.host === 'h5.zdn.vn' && 'ZaloJavaScriptInterface' in window ? 'zalo' : 'browser';
}

/** Loads the adapter of the host that runs the page. Rejects only when its file cannot be fetched. */
export async function choosePlatform(options: PlatformOptions): Promise<Platform> {
  if (hostKind() === 'zalo') return (await import('./zalo/platform')).createZaloPlatform(options);
  return (await import('./browser/platform')).createBrowserPlatform(options);
}
