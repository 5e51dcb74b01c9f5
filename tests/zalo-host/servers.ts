import type { Route } from '@playwright/test';

/** How Zalo's own servers answer what the SDK asks them. */
export interface ServerSettings {
  /** `none`: this citizen has no OAuth code, as where the app was never activated. */
  token: 'granted' | 'none' | 'fails' | 'silent';
  /** Seconds until the access token is to be renewed. */
  tokenLifeSeconds: number;
  /** What the citizen allowed so far. */
  consent: Record<string, boolean>;
}

/** What Zalo's servers were told; a test looks here for what must not leave the phone. */
export interface ServerLog {
  tokensGiven: number;
  telemetry: string[];
}

const json = (body: unknown) => ({
  status: 200,
  contentType: 'application/json',
  headers: { 'Access-Control-Allow-Origin': 'https://h5.zdn.vn', 'Access-Control-Allow-Credentials': 'true' },
  body: JSON.stringify(body),
});

/** Whether an address belongs to Zalo's own servers. */
export const isZaloServer = (hostname: string): boolean =>
  ['h5.zalo.me', 'graph.zalo.me', 'oauth.zaloapp.com', 'payment-mini.zalo.me'].includes(hostname);

/** Answers one request of the SDK, as far as its code tells what it accepts; what it never asked for is refused. */
export async function answerAsZalo(route: Route, settings: ServerSettings, log: ServerLog): Promise<void> {
  const request = route.request();
  const { hostname, pathname } = new URL(request.url());
  const path = `${hostname}${pathname}`;
  if (path === 'h5.zalo.me/log/async') {
    log.telemetry.push(request.postData() ?? '');
    return route.fulfill(json({ err: 0 }));
  }
  if (path === 'h5.zalo.me/openapi/access_token' || path === 'oauth.zaloapp.com/v3/access_token') {
    if (settings.token === 'silent') return;
    if (settings.token === 'fails') return route.fulfill(json({ error: -14003 }));
    log.tokensGiven += 1;
    const expires_in = String(settings.tokenLifeSeconds);
    return route.fulfill(
      json({ access_token: `zalo-token-${log.tokensGiven}`, refresh_token: 'zalo-refresh', expires_in }),
    );
  }
  if (path === 'h5.zalo.me/apis/users/auth-settings')
    return route.fulfill(json({ err: 0, data: settings.consent }));
  if (path === 'graph.zalo.me/v2.0/me')
    return route.fulfill(json({ error: 0, id: '0', name: 'nhân vật mẫu', picture: { data: { url: '' } } }));
  if (path === 'h5.zalo.me/openapi/create-sharelink')
    return route.fulfill(json({ err: 0, data: { shareId: 'mau' } }));
  if (path === 'h5.zalo.me/openapi/check-interact-oa') return route.fulfill(json({ err: 1 }));
  return route.abort();
}
