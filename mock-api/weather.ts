import type { Random } from './domain/setting';
import { withCommonHeaders } from './routes/common-headers';
import { problemResponse } from './routes/problem';

/** The network moods that can be asked for by name. */
export const weathers = [
  'clear',
  'slow',
  'flaky',
  'down',
  'signed-out',
  'cut-after-commit',
  'captive',
] as const;

/** A network mood. */
export type Weather = (typeof weathers)[number];

/** The connection broke: no answer came, and none will. */
export class ConnectionCut extends Error {
  constructor() {
    super('The connection was cut');
  }
}

/** What weather needs: how to wait, and randomness for request ids. */
export interface WeatherNeeds {
  random: Random;
  wait: (milliseconds: number) => Promise<void>;
}

type Fetch = (request: Request) => Promise<Response>;

const slowMilliseconds = 2_500;
const retryAfterSeconds = 2;

const captivePage =
  '<!doctype html><html lang="vi"><title>Wifi</title><p>Xin đăng nhập wifi để vào mạng.</p></html>';

/** Paths that are nothing without a session, and where one begins. */
const needsSession = /\/v1\/(sessions|exchanges\/phone|me\/.*|dossiers|payments)$/;

function aboutSessions(request: Request): boolean {
  if (request.headers.has('Authorization')) return true;
  const { pathname } = new URL(request.url);
  return needsSession.test(pathname) || (request.method === 'GET' && pathname.endsWith('/v1/reports'));
}

const moods: Record<Weather, (next: Fetch, needs: WeatherNeeds) => Fetch> = {
  clear: (next) => next,
  slow:
    (next, { wait }) =>
    async (request) => {
      await wait(slowMilliseconds);
      return next(request);
    },
  flaky: (next, { random }) => {
    let count = 0;
    return async (request) => {
      count += 1;
      if (count % 3 !== 0) return next(request);
      if (count % 6 === 0) throw new ConnectionCut();
      const refusal = { kind: 'busy', status: 503, retryAfterSeconds } as const;
      return withCommonHeaders(request, problemResponse(refusal, random));
    };
  },
  down: () => async () => {
    throw new ConnectionCut();
  },
  'signed-out':
    (next, { random }) =>
    async (request) =>
      aboutSessions(request)
        ? withCommonHeaders(request, problemResponse({ kind: 'signed-out' }, random))
        : next(request),
  'cut-after-commit': (next) => {
    const cut = new Set<string>();
    return async (request) => {
      const key = request.headers.get('Idempotency-Key');
      const response = await next(request);
      if (!key || cut.has(key) || !response.ok) return response;
      cut.add(key);
      throw new ConnectionCut();
    };
  },
  captive: () => async (request) => {
    const headers = { 'Content-Type': 'text/html; charset=utf-8' };
    return withCommonHeaders(request, new Response(captivePage, { headers }), null);
  },
};

/**
 * Puts weather in front of the portal. Only the contract's paths feel it, and no preflight: the bank is another
 * house. Throws `ConnectionCut` where the network fails.
 */
export function withWeather(weather: Weather, next: Fetch, needs: WeatherNeeds): Fetch {
  const mood = moods[weather](next, needs);
  return (request) => {
    const calm = request.method === 'OPTIONS' || !new URL(request.url).pathname.includes('/v1/');
    return calm ? next(request) : mood(request);
  };
}
