import type { CityUnit } from '../../src/city/types';
import { ok } from '../../src/lib/result';
import { homeUnit } from './home-unit';
import { spendToken } from './one-use';
import type { Wire } from './records';
import { type Ruled, refuse } from './refusal';
import type { Setting, Tx } from './setting';

/** The phone number behind a Zalo token: that of the signed-in person. */
export async function exchangePhone(
  tx: Tx,
  setting: Setting,
  citizen: string,
  token: string,
): Promise<Ruled<Wire['Phone']>> {
  const person = await tx.get('citizens', citizen);
  if (!person) return refuse('signed-out');
  const spent = await spendToken(tx, setting, token);
  return spent.ok ? ok({ phone: person.phone }) : spent;
}

function distance(unit: CityUnit, longitude: number, latitude: number): number {
  const [east, north] = unit.at;
  const narrow = Math.cos((latitude * Math.PI) / 180);
  return Math.hypot((east - longitude) * narrow, north - latitude);
}

/** The unit that a point most likely lies in: the nearest centre, for borders are not kept here. */
function nearest(units: readonly CityUnit[], longitude: number, latitude: number): CityUnit | null {
  let best: CityUnit | null = null;
  for (const unit of units) {
    if (!best || distance(unit, longitude, latitude) < distance(best, longitude, latitude)) best = unit;
  }
  return best;
}

// About 25 km: further from every centre is another province, or the sea.
const farthest = 0.23;

/** Says in which unit of the city a point lies. Nothing of it is kept. */
export function placeAt({ city, units }: Setting, latitude: number, longitude: number): Wire['Place'] {
  const [west, south, east, north] = city.box;
  const boxed = longitude >= west && longitude <= east && latitude >= south && latitude <= north;
  const unit = boxed ? nearest(units, longitude, latitude) : null;
  const inside = unit !== null && distance(unit, longitude, latitude) <= farthest;
  return { latitude, longitude, inside, unit: inside ? { code: unit.code, name: unit.name } : null };
}

/** The point behind a Zalo token: the middle of the home unit of all stories. */
export async function placeOfToken(tx: Tx, setting: Setting, token: string): Promise<Ruled<Wire['Place']>> {
  const [longitude, latitude] = homeUnit(setting.units).at;
  const spent = await spendToken(tx, setting, token);
  return spent.ok ? ok(placeAt(setting, latitude, longitude)) : spent;
}
