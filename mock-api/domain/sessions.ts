import { ok } from '../../src/lib/result';
import { secret } from './code';
import type { Wire } from './records';
import { type Ruled, refuse } from './refusal';
import type { Setting, Tx } from './setting';
import { later, reached, toTime } from './time';

const lifeSeconds = 12 * 3600;

/**
 * Begins a session for the person whose phone this is. A real portal would ask Zalo whose access token it is;
 * it would still prove nothing about identity.
 */
export async function beginSession(tx: Tx, setting: Setting): Promise<Ruled<Wire['Session']>> {
  const citizen = await tx.get('citizens', setting.persona);
  if (!citizen) return refuse('signed-out');
  const token = secret(setting.random);
  const expires_at = toTime(later(setting.clock(), lifeSeconds));
  await tx.put('sessions', token, { citizen: setting.persona, expires_at });
  const { call_name, roles, neighbourhood } = citizen;
  return ok({
    token,
    expires_at,
    citizen: { call_name, roles, ...(neighbourhood ? { neighbourhood } : {}) },
  });
}

/** Whose session a token is; an unknown or expired token is signed out. */
export async function citizenOf(tx: Tx, setting: Setting, token: string): Promise<Ruled<string>> {
  const session = await tx.get('sessions', token);
  if (!session || reached(session.expires_at, setting.clock())) return refuse('signed-out');
  return ok(session.citizen);
}

/** Ends a session; safe to repeat. */
export async function endSession(tx: Tx, token: string): Promise<void> {
  await tx.delete('sessions', token);
}
