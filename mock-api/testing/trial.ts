import { haiphong } from '../../src/city/haiphong';
import { units } from '../../src/city/haiphong/units';
import { later } from '../domain/time';
import { createPortal, type PortalOptions } from '../portal';

/** A request in a test; a `json` is sent as JSON, a `body` as it is. */
export interface Call {
  json?: unknown;
  body?: BodyInit;
  headers?: Record<string, string>;
  token?: string;
}

/** Bytes that differ each time but are the same in every run. */
export function countedBytes(): (count: number) => Uint8Array {
  let state = 1;
  return (count) =>
    Uint8Array.from({ length: count }, () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state >> 16;
    });
}

/** A pretend portal on Saturday 21/11/2026, 9:41, whose clock only moves when told. */
export function trial(options: Partial<PortalOptions> = {}) {
  let now = new Date('2026-11-21T09:41:00+07:00');
  const portal = createPortal({
    city: haiphong,
    units,
    clock: () => now,
    random: countedBytes(),
    wait: async () => undefined,
    ...options,
  });
  const call = (method: string, path: string, { json, body, headers, token }: Call = {}) =>
    portal.fetch(
      new Request(`http://127.0.0.1:8080${path}`, {
        method,
        headers: {
          ...(json === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...(token ? { Authorization: `Bearer ${token}` } : {}),
          ...headers,
        },
        ...(json === undefined ? {} : { body: JSON.stringify(json) }),
        ...(body === undefined ? {} : { body }),
      }),
    );
  return {
    portal,
    call,
    /** Lets seconds pass. */
    pass(seconds: number) {
      now = later(now, seconds);
    },
    /** Signs the persona in and gives the session token. */
    async signIn(): Promise<string> {
      const answer = await call('POST', '/v1/sessions', { json: { zalo_access_token: 'any' } });
      const session: { token: string } = await answer.json();
      return session.token;
    },
  };
}

/** What `trial` gives. */
export type Trial = ReturnType<typeof trial>;
