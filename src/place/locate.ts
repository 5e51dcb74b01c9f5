import * as v from 'valibot';
import { fail, ok, type Result } from '../lib/result';
import type { Platform, Refusal } from '../platform/port';
import type { Portal } from '../portal';
import type { ChosenUnit } from './unit';

/** `Place` of the contract. */
export const placeShape = v.object({
  latitude: v.number(),
  longitude: v.number(),
  inside: v.boolean(),
  unit: v.nullable(v.object({ code: v.string(), name: v.string() })),
});

/**
 * Why no unit was found; the citizen then types the place. `unnamed`: the portal could not be asked; `signed-out`: it turns
 * a Zalo token into a place for a signed-in citizen only.
 */
export type LocateRefusal = Refusal | 'outside' | 'unnamed' | 'signed-out';

/** Where the citizen stands, and the unit to confirm; `unit` is null where only the point is known. */
export interface Located {
  point: { latitude: number; longitude: number };
  unit: ChosenUnit | null;
}

/** Asks the host where the citizen stands and the portal which unit that is (exchangeLocation). Asks the citizen. */
export async function locate(platform: Platform, portal: Portal): Promise<Result<Located, LocateRefusal>> {
  const stands = await platform.position();
  if (!stands.ok) return stands;
  const { value } = stands;
  const body =
    value.kind === 'token'
      ? { zalo_token: value.token }
      : { latitude: value.latitude, longitude: value.longitude };
  const asked = await portal.call('post', '/exchanges/location', { body }, placeShape);
  if (!asked.ok) {
    // A measured point is worth keeping without a network; a token is used up.
    if (value.kind === 'token') return fail(asked.error.kind === 'signed-out' ? 'signed-out' : 'unnamed');
    return ok({ point: { latitude: value.latitude, longitude: value.longitude }, unit: null });
  }
  const { inside, unit, latitude, longitude } = asked.value;
  return inside ? ok({ point: { latitude, longitude }, unit }) : fail('outside');
}
