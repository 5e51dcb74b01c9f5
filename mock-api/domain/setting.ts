import type { City, CityUnit } from '../../src/city/types';
import type { Store, Transaction } from '../store/port';
import type { Records } from './records';

/** The names under which the made-up people can be opened. */
export const personas = ['tam', 'bon', 'nam', 'sau', 'khach'] as const;

/** A made-up person; `khach` is signed out. */
export type Persona = (typeof personas)[number];

/** What time it is for the portal. */
export type Clock = () => Date;

/** So many unforeseeable bytes. */
export type Random = (count: number) => Uint8Array;

/** What a transaction of the portal can reach. */
export type Tx = Transaction<Records>;

/** Where the rules of the portal apply: which city, what time, whose phone. */
export interface Setting {
  city: City;
  units: readonly CityUnit[];
  clock: Clock;
  random: Random;
  persona: Persona;
  /** Where the pretend bank's page is: an origin, without a slash at its end. */
  payBase: string;
}

/** The setting and the store: all that the routes need. */
export interface Ground extends Setting {
  store: Store<Records>;
}
