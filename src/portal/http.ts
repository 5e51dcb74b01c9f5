import type { AxiosStatic } from 'axios';
import { fail, ok, type Result } from '../lib/result';
import { type Problem, problem, problemOf } from './problem';

/** What goes out: bytes are sent as image/jpeg, everything else as JSON. */
export interface Outgoing {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: unknown;
  timeoutMs: number;
  /** Whether the answer's bytes are asked for, as a Uint8Array: a photo, or what is read elsewhere. */
  bytes?: boolean;
  signal?: AbortSignal;
  /** Told with each answer, refusals too: which kind of portal it says it is. */
  onKind?(kind: string): void;
}

/** What came in, before anyone believes its shape. */
export interface Reply {
  status: number;
  body: unknown;
  etag: string | null;
  /** `pretend` while a portal with made-up data answers. */
  portalKind: string | null;
}

// The library is 21 KB and nothing on the first screen needs it before that screen is painted.
let loading: Promise<AxiosStatic> | undefined;
const http = () => {
  loading ??= import('axios').then((module) => module.default);
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
};

/** Begins to fetch the library, so that the first request does not wait for it; a failure shows at that request. */
export const warmUp = (): void => {
  http().catch(() => undefined);
};

/** Sends one request; never throws. A page of HTML where JSON was due is a captive portal's. */
export async function send(out: Outgoing): Promise<Result<Reply, Problem>> {
  let late = false;
  let clock: ReturnType<typeof setTimeout> | undefined;
  try {
    const axios = await http();
    // Where a signal has no reason (Safari before 15.4, Chrome before 98) a time-out looks like any broken request.
    clock = setTimeout(() => {
      late = true;
    }, out.timeoutMs);
    const answer = await axios.request<unknown>({
      adapter: 'fetch',
      method: out.method,
      url: out.url,
      headers: out.headers,
      timeout: out.timeoutMs,
      validateStatus: () => true,
      // The contract redirects nowhere: what a citizen sends must not be carried on to another house.
      fetchOptions: { redirect: 'manual' },
      ...(out.bytes ? { responseType: 'arraybuffer' as const } : {}),
      ...(out.body === undefined ? {} : { data: out.body }),
      ...(out.signal ? { signal: out.signal } : {}),
    });
    const header = (name: string) => {
      const value: unknown = answer.headers[name];
      return typeof value === 'string' ? value : null;
    };
    const kind = header('portal-kind');
    if (kind) out.onKind?.(kind);
    const type = header('content-type') ?? '';
    if (answer.status === 304) return ok(reply(304, null));
    if (answer.status >= 400)
      return fail(problemOf(answer.status, answer.data, header('retry-after') ?? undefined));
    if (answer.status < 200 || answer.status >= 300 || type.includes('text/html'))
      return fail(problem('captive'));
    return ok(
      reply(answer.status, out.bytes && isBuffer(answer.data) ? new Uint8Array(answer.data) : answer.data),
    );

    function reply(status: number, body: unknown): Reply {
      return { status, body, etag: header('etag'), portalKind: header('portal-kind') };
    }
  } catch (thrown) {
    return fail(problem(late || isTimeout(thrown) ? 'slow' : 'offline'));
  } finally {
    clearTimeout(clock);
  }
}

/** Not by `instanceof`: a buffer of another realm is one too. */
const isBuffer = (value: unknown): value is ArrayBuffer =>
  Object.prototype.toString.call(value) === '[object ArrayBuffer]';

const isTimeout = (thrown: unknown) =>
  typeof thrown === 'object' &&
  thrown !== null &&
  'code' in thrown &&
  (thrown.code === 'ECONNABORTED' || thrown.code === 'ETIMEDOUT');
