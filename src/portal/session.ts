import { fail, ok, type Result } from '../lib/result';
import { type Problem, problem } from './problem';

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

/** The portal session of this run of the app; kept in memory only. */
export interface Session {
  /** A valid token, opened or renewed when needed (one exchange in flight); null when signed out. */
  token(): Promise<string | null>;
  /** The portal refused the token: the next call opens another, once. */
  refused(token: string): void;
  citizen(): Promise<Result<Citizen | null, Problem>>;
}

/** What a session is made of: the host's access token ('' = signed out), the exchange, the clock. */
export interface SessionParts {
  accessToken(): Promise<string>;
  exchange(accessToken: string): Promise<Result<Opened, Problem>>;
  now(): number;
}

const early = 60_000;

/**
 * When a session just opened is to be renewed. A phone whose clock runs ahead, or an end that cannot be read, would
 * make each call open another: then the portal's 401 says when it is over.
 */
const renewAt = (expiresAt: number, now: number): number =>
  expiresAt - early > now ? expiresAt - early : Number.POSITIVE_INFINITY;

/** Opens the session on first need, once for all callers; a refusal is remembered for this run, never looped. */
export function createSession({ accessToken, exchange, now }: SessionParts): Session {
  let opened: Opened | null = null;
  let flight: Promise<Result<Opened | null, Problem>> | undefined;
  let renewals = 0;
  let signedOut = false;

  async function open(): Promise<Result<Opened | null, Problem>> {
    const token = await accessToken().catch(() => null);
    if (token === null) return fail(problem('broken'));
    if (!token) return ok(null);
    const answer = await exchange(token);
    if (answer.ok) {
      opened = { ...answer.value, expiresAt: renewAt(answer.value.expiresAt, now()) };
      return answer;
    }
    if (answer.error.kind === 'signed-out') {
      signedOut = true;
      return ok(null);
    }
    return answer;
  }

  const current = async (): Promise<Result<Opened | null, Problem>> => {
    if (signedOut) return ok(null);
    if (opened && opened.expiresAt > now()) return ok(opened);
    flight ??= open().finally(() => {
      flight = undefined;
    });
    return flight;
  };

  return {
    async token() {
      const answer = await current();
      return answer.ok ? (answer.value?.token ?? null) : null;
    },
    refused(token) {
      if (opened?.token !== token) return;
      opened = null;
      renewals += 1;
      if (renewals > 3) signedOut = true;
    },
    async citizen() {
      const answer = await current();
      if (!answer.ok) return fail(answer.error ?? problem('broken'));
      return ok(answer.value?.citizen ?? null);
    },
  };
}
