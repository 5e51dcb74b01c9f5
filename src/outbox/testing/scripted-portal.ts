import { fail, ok, type Result } from '../../lib/result';
import { type Problem, problem, type Reply } from '../../portal';
import type { Wire } from '../transport';
import type { Life } from './memory-store';

/** What happens to one request; `die-*`: the window is closed while the request is out. */
export type Weather =
  | 'ok'
  | 'cut-before'
  | 'cut-after'
  | 'slow-after'
  | 'broken-after'
  | 'busy'
  | 'running'
  | 'captive'
  | 'captive-forbidden'
  | 'signed-out'
  | 'refused'
  | 'die-before'
  | 'die-after';

interface Told {
  path?: Record<string, string>;
  header?: Record<string, string>;
  body?: unknown;
}

/** A portal that keeps the contract's promises, under weather told in advance (fair once that is used up). */
export interface ScriptedPortal {
  /** Done while the portal is asked whether it has a report. */
  onAsk(): void;
  weather: Weather[];
  /** Reports by Idempotency-Key, in order of arrival. */
  reports: Map<string, string>;
  media: Set<string>;
  /** "post /reports" and the like, in order. */
  log: string[];
  wireFor(life?: Life): Wire;
}

const said = (kind: Problem['kind'], word: string, more: Partial<Problem> = {}): Result<Reply, Problem> =>
  fail({ kind, word, ...more });

const blown: Partial<Record<Weather, Result<Reply, Problem>>> = {
  'cut-before': fail(problem('offline')),
  busy: said('busy', 'busy', { retryAfter: 7 }),
  running: said('conflict', 'conflict'),
  captive: fail(problem('captive')),
  'captive-forbidden': fail(problem('missing')),
  'signed-out': said('signed-out', 'signed-out'),
  refused: said('refused', 'invalid', { fields: [{ pointer: '/text', detail: 'Xin viết dài hơn.' }] }),
};

const lost: Partial<Record<Weather, Result<Reply, Problem>>> = {
  'cut-after': fail(problem('offline')),
  'slow-after': fail(problem('slow')),
  'broken-after': said('broken', 'broken'),
};

/** Makes a scripted portal. */
export function createScriptedPortal(): ScriptedPortal {
  const reply = (status: number, body: unknown = null): Result<Reply, Problem> =>
    ok({ status, body, etag: null, portalKind: 'pretend' });

  function answer(method: string, path: string, { path: names = {}, header = {}, body }: Told) {
    const { sha256 = '' } = names;
    const key = header['Idempotency-Key'] ?? names.key ?? '';
    if (method === 'head') return portal.media.has(sha256) ? reply(200) : fail(problem('missing'));
    if (method === 'put') {
      portal.media.add(sha256);
      return reply(201, { sha256, size: 1, type: 'image/jpeg' });
    }
    if (method === 'get') portal.onAsk();
    if (method === 'get')
      return portal.reports.has(key) ? reply(200, receipt(key)) : said('missing', 'missing');
    const sent = JSON.stringify(body);
    const held = portal.reports.get(key);
    if (held !== undefined && held !== sent) return said('refused', 'key-reused');
    const { photos }: { photos: string[] } = JSON.parse(sent);
    if (photos.some((name) => !portal.media.has(name)))
      return said('refused', 'invalid', { fields: [{ pointer: '/photos/0', detail: 'Chưa có ảnh.' }] });
    portal.reports.set(key, sent);
    return path === '/reports' ? reply(201, receipt(key)) : reply(404);
  }

  const receipt = (key: string) => ({
    id: `PA261121-${1000 + [...portal.reports.keys()].indexOf(key)}`,
    key,
    received_at: '2026-11-21T09:12:00+07:00',
    office: 'Phòng mẫu',
    expected_at: null,
    provisional: true,
    photos: 0,
    watch_token: 'mau',
  });

  const portal: ScriptedPortal = {
    onAsk: () => undefined,
    weather: [],
    reports: new Map(),
    media: new Set(),
    log: [],
    wireFor: (life = { dead: false, writesLeft: null }) => ({
      async ask(method: string, path: string, options: object) {
        await new Promise((done) => setImmediate(done));
        portal.log.push(`${method} ${path}`);
        const weather = portal.weather.shift() ?? 'ok';
        const never = new Promise<Result<Reply, Problem>>(() => undefined);
        if (weather === 'die-before' || life.dead) {
          life.dead = true;
          return never;
        }
        const before = blown[weather];
        if (before) return before;
        const made = answer(method, path, options);
        if (weather !== 'die-after') return lost[weather] ?? made;
        life.dead = true;
        return never;
      },
    }),
  };
  return portal;
}
