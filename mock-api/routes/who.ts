import type { Context } from 'hono';
import { refuse } from '../domain/refusal';
import { citizenOf } from '../domain/sessions';
import type { Ground } from '../domain/setting';
import { need } from './problem';

/** The bearer token shown, if any. */
export function bearerOf(c: Context): string | null {
  const [, token] = /^Bearer ([a-z0-9]{1,200})$/i.exec(c.req.header('Authorization') ?? '') ?? [];
  return token ?? null;
}

/** The signed-in citizen, or null without a session; a session that ended is refused, so that it is renewed. */
export async function whoAsks(c: Context, ground: Ground): Promise<string | null> {
  if (c.req.header('Authorization') === undefined) return null;
  const token = bearerOf(c);
  return need(
    token ? await ground.store.transact((tx) => citizenOf(tx, ground, token)) : refuse('signed-out'),
  );
}

/** The signed-in citizen; refused without a session. */
export async function citizenWhoAsks(c: Context, ground: Ground): Promise<string> {
  return (await whoAsks(c, ground)) ?? need(refuse('signed-out'));
}
