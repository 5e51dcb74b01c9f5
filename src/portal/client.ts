import * as v from 'valibot';
import { fail, ok, type Result } from '../lib/result';
import { type Reply, send, warmUp } from './http';
import { needs } from './needs';
import { type Problem, ProblemError, problem } from './problem';
import type { paths } from './schema';
import { createSession, type KeptSession, type Session } from './session';

type Method = 'get' | 'post' | 'put' | 'delete' | 'head';
type Operation<P extends keyof paths, M extends Method> = paths[P][M];
type ParametersOf<O> = O extends { parameters: infer Parameters } ? Parameters : never;
type Wanted<O, Part extends string> =
  ParametersOf<O> extends { [K in Part]: infer Value } ? { [K in Part]: Value } : { [K in Part]?: never };
type Optional<O, Part extends string> =
  ParametersOf<O> extends { [K in Part]?: infer Value } ? { [K in Part]?: Value } : { [K in Part]?: never };
type BodyOf<O> = O extends { requestBody: { content: { 'application/json': infer Body } } }
  ? { body: Body }
  : O extends { requestBody: { content: { 'image/jpeg': unknown } } }
    ? { body: Blob }
    : { body?: never };

type BytesType = 'image/jpeg' | 'application/json';

/** What a call needs, as the contract says: path, query and header parameters, and the body. */
export type CallOptions<P extends keyof paths, M extends Method> = Wanted<Operation<P, M>, 'path'> &
  Optional<Operation<P, M>, 'query'> &
  Optional<Operation<P, M>, 'header'> &
  BodyOf<Operation<P, M>> & {
    signal?: AbortSignal | undefined;
    timeoutMs?: number;
    /** The answer comes as a Uint8Array, of this media type, not read by anyone. */
    bytes?: BytesType;
  };

/** The city's portal as the rooms see it. */
export interface Portal {
  readonly session: Session;
  /** Calls an operation of the contract; the answer is checked against `shape` before anyone sees it. Never throws. */
  call<P extends keyof paths, M extends Method, T>(
    method: M,
    path: P,
    options: CallOptions<P, M>,
    shape: v.GenericSchema<unknown, T>,
  ): Promise<Result<T, Problem>>;
  /** As `call`, for those who need the status and the ETag; the body is not checked yet. */
  ask<P extends keyof paths, M extends Method>(
    method: M,
    path: P,
    options: CallOptions<P, M>,
  ): Promise<Result<Reply, Problem>>;
}

/** The city's portal as the hall sees it, which also tells the session what happened. */
export interface HallPortal extends Portal {
  readonly session: KeptSession;
}

/** What the client is told at the door of the app. */
export interface PortalSettings {
  /** Address before `/v1`, without a slash at its end; '' is this origin. */
  baseUrl: string;
  /** Resolves when the portal can be asked (a pretend one has to start first); nothing goes out before. */
  ready?: Promise<unknown>;
  /** The host's access token; '' when signed out. */
  accessToken(): Promise<string>;
  now?(): number;
  /** Told with each answer: whether its data is made up. */
  onPortalKind?(kind: 'pretend' | 'real'): void;
}

interface Loose {
  path?: unknown;
  query?: unknown;
  header?: unknown;
  body?: unknown;
  signal?: AbortSignal | undefined;
  timeoutMs?: number;
  bytes?: BytesType;
}

const sessionShape = v.object({
  token: v.string(),
  expires_at: v.string(),
  citizen: v.object({
    call_name: v.string(),
    roles: v.array(v.string()),
    neighbourhood: v.optional(v.string()),
  }),
});

/**
 * How long a call that works without a session waits for one, in milliseconds. What is sent should be known as hers, and
 * the outbox has time; what is read is read again once the session is there.
 */
const patience = { read: 4_000, send: 10_000 };

/**
 * Makes the one client of the app. Only what looks at who asks waits for the session (needs.ts); a 401 renews it once and
 * asks again once, and then, where the contract allows it, without.
 */
export function createPortal(settings: PortalSettings): HallPortal {
  const now = settings.now ?? Date.now;
  const ready = Promise.resolve(settings.ready).catch(() => undefined);
  warmUp();

  async function once(method: string, path: string, options: Loose, token: string | null) {
    await ready;
    return send({
      method,
      url: `${settings.baseUrl}/v1${fill(path, options.path)}${search(options.query)}`,
      headers: {
        Accept: `${options.bytes ?? 'application/json'}, application/problem+json`,
        ...(options.body === undefined
          ? {}
          : { 'Content-Type': options.body instanceof Blob ? 'image/jpeg' : 'application/json' }),
        ...texts(options.header),
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
      },
      timeoutMs: options.timeoutMs ?? 15_000,
      bytes: options.bytes !== undefined,
      ...(options.body === undefined ? {} : { body: options.body }),
      ...(options.signal ? { signal: options.signal } : {}),
      onKind: (kind) => settings.onPortalKind?.(kind === 'pretend' ? 'pretend' : 'real'),
    });
  }

  const session = createSession({
    now,
    accessToken: settings.accessToken,
    async exchange(accessToken) {
      const answer = await once('post', '/sessions', { body: { zalo_access_token: accessToken } }, null);
      if (!answer.ok) return answer;
      const read = v.safeParse(sessionShape, answer.value.body);
      if (!read.success) return fail(problem('broken'));
      const { token, expires_at, citizen } = read.output;
      return ok({
        token,
        expiresAt: Date.parse(expires_at),
        citizen: {
          callName: citizen.call_name,
          isLeader: citizen.roles.includes('neighbourhood_leader'),
          neighbourhood: citizen.neighbourhood ?? null,
        },
      });
    },
  });

  async function ask(method: string, path: string, options: Loose): Promise<Result<Reply, Problem>> {
    const need = needs[`${method} ${path}`];
    if (!need) return once(method, path, options, null);
    // A watch token shows as much as a session does.
    const ms = texts(options.header)['Watch-Token'] ? 0 : method === 'get' ? patience.read : patience.send;
    for (let turn = 0; turn < 2; turn += 1) {
      const token = need === 'must' ? await session.token() : ok(await session.tokenWithin(ms));
      if (!token.ok) return token;
      if (!token.value) break;
      const answer = await once(method, path, options, token.value);
      if (answer.ok || answer.error.kind !== 'signed-out') return answer;
      session.refused(token.value);
    }
    return need === 'may' ? once(method, path, options, null) : fail(problem('signed-out'));
  }

  return {
    session,
    // What cannot even be written as a request, or stumbles over an answer, is no reason for a white screen.
    ask: (method, path, options) => ask(method, path, options).catch(() => fail(problem('broken'))),
    async call(method, path, options, shape) {
      try {
        const answer = await ask(method, path, options);
        if (!answer.ok) return answer;
        const read = v.safeParse(shape, answer.value.body);
        return read.success ? ok(read.output) : fail(problem('broken'));
      } catch {
        return fail(problem('broken'));
      }
    },
  };
}

/** Turns a result into what TanStack Query expects: the value, or a thrown problem. */
export async function orThrow<T>(answer: Promise<Result<T, Problem>>): Promise<T> {
  const result = await answer;
  if (result.ok) return result.value;
  throw new ProblemError(result.error);
}

function fill(path: string, values: unknown): string {
  const known = texts(values);
  return path.replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(known[key] ?? ''));
}

function search(values: unknown): string {
  const query = new URLSearchParams(texts(values)).toString();
  return query ? `?${query}` : '';
}

function texts(values: unknown): Record<string, string> {
  const told: Record<string, string> = {};
  for (const [key, value] of Object.entries(values ?? {})) if (value !== undefined) told[key] = String(value);
  return told;
}
