import { ok, type Result } from '../lib/result';
import type { Problem } from './problem';

/** The signed-in citizen as the portal tells: a name to greet with, never an identity. */
export interface Citizen {
  callName: string;
  isLeader: boolean;
  neighbourhood: string | null;
}

interface Opened {
  token: string;
  expiresAt: number;
  citizen: Citizen;
}
type Answer = Result<Opened | null, Problem>;
type Told = Result<Citizen | null, Problem>;

/** Who is signed in, as the rooms ask; null is nobody. */
export interface Session {
  citizen(): Promise<Told>;
}

/** Told of each answer; `late`: somebody asked before and had to go without, so what was fetched then is out of date. */
export type SessionListener = (answer: Told, late: boolean) => void;

/** The portal session of this run of the app; kept in memory only. */
export interface KeptSession extends Session {
  /** A valid token, opened or renewed when needed (one exchange in flight); null when nobody is signed in. */
  token(): Promise<Result<string | null, Problem>>;
  /** The token if it comes within `ms`; null means: go without. */
  tokenWithin(ms: number): Promise<string | null>;
  /** The portal refused the token: the next call opens another, a few times in a while. */
  refused(token: string): void;
  /**
   * Something new happened: the app woke, or the network is back. The host is asked again in the background; until it
   * answers nobody waits for it.
   */
  wake(): void;
  /** Opens a session with a host token that the citizen just let the app have. */
  signIn(hostToken: string): Promise<Told>;
  /** Whether somebody was signed in during this run and is no more. */
  over(): boolean;
  /** Gives back "stop listening". */
  listen(listener: SessionListener): () => void;
}

/** What a session is made of: the host's access token ('' = signed out), the exchange, the clock. */
export interface SessionParts {
  accessToken(): Promise<string>;
  exchange(accessToken: string): Promise<Result<Opened, Problem>>;
  now(): number;
}

const early = 60_000;
/** A portal that refuses this often in this time is not asked again before the time is over. */
const mostRefusals = 3;
const refusalsMs = 10 * 60_000;

/**
 * When a session just opened is to be renewed. A phone whose clock runs ahead, or an end that cannot be read, would
 * make each call open another: then the portal's 401 says when it is over.
 */
const renewAt = (expiresAt: number, now: number): number =>
  expiresAt - early > now ? expiresAt - early : Number.POSITIVE_INFINITY;

const citizenOf = (answer: Answer): Told => (answer.ok ? ok(answer.value?.citizen ?? null) : answer);

/**
 * Opens the session on first need, once for all callers. A host that is silent, failed or has nobody signed in is not
 * asked again by calls, only by `wake` and `signIn`.
 */
export function createSession({ accessToken, exchange, now }: SessionParts): KeptSession {
  const listeners = new Set<SessionListener>();
  let opened: Opened | null = null;
  let flight: Promise<Answer> | undefined;
  let refusals: number[] = [];
  /** Until then nobody is signed in, and calls need not ask. */
  let restUntil = 0;
  let wasIn = false;
  let wentWithout = false;

  /** When the portal may be bothered again after so many refusals; 0 is at once. */
  function calmAt(): number {
    refusals = refusals.filter((at) => now() - at < refusalsMs);
    return refusals.length < mostRefusals ? 0 : (refusals[0] ?? 0) + refusalsMs;
  }

  async function open(hostToken: Promise<string>): Promise<Answer> {
    const token = await hostToken.catch(() => '');
    if (!token) return ok(null);
    const answer = await exchange(token);
    if (answer.ok || answer.error.kind !== 'signed-out') return answer;
    refusals.push(now());
    return ok(null);
  }

  function settle(answer: Answer): void {
    if (answer.ok) {
      opened = answer.value && { ...answer.value, expiresAt: renewAt(answer.value.expiresAt, now()) };
      restUntil = opened ? 0 : Number.POSITIVE_INFINITY;
    }
    const late = wentWithout && opened !== null;
    if (opened) {
      wasIn = true;
      wentWithout = false;
    }
    tell(answer, late);
  }

  function tell(answer: Answer, late = false): void {
    for (const listener of [...listeners]) listener(citizenOf(answer), late);
  }

  function fly(hostToken: Promise<string>): Promise<Answer> {
    const mine = open(hostToken).then((answer) => {
      // Whoever signs in by hand overtakes a host that has not answered yet.
      if (flight === mine) {
        flight = undefined;
        settle(answer);
      }
      return answer;
    });
    flight = mine;
    return mine;
  }

  const isOpen = () => opened !== null && opened.expiresAt > now();

  async function current(): Promise<Answer> {
    if (isOpen()) return ok(opened);
    const answer = now() < restUntil ? ok(null) : await (flight ?? fly(accessToken()));
    if (!answer.ok || !answer.value) wentWithout = true;
    return answer;
  }

  return {
    token: () => current().then((answer) => (answer.ok ? ok(answer.value?.token ?? null) : answer)),
    async tokenWithin(ms) {
      const answer = await Promise.race([current(), new Promise<null>((go) => setTimeout(go, ms, null))]);
      if (answer?.ok && answer.value) return answer.value.token;
      wentWithout = true;
      return null;
    },
    refused(token) {
      if (opened?.token !== token) return;
      opened = null;
      refusals.push(now());
      restUntil = calmAt();
      if (restUntil) tell(ok(null));
    },
    wake() {
      if (!isOpen() && !flight && calmAt() <= now()) void fly(accessToken());
    },
    signIn(hostToken) {
      refusals = [];
      return fly(Promise.resolve(hostToken)).then(citizenOf);
    },
    citizen: () => current().then(citizenOf),
    over: () => wasIn && opened === null && now() < restUntil,
    listen(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
