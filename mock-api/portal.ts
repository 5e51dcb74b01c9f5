import type { Hono } from 'hono';
import type { City, CityUnit } from '../src/city/types';
import { bindCatalogue, type ServedCatalogue } from './domain/catalogue';
import type { Records } from './domain/records';
import type { Clock, Ground, Persona, Random } from './domain/setting';
import { createApp } from './routes';
import { coreCatalogue } from './seed/catalogue';
import { createMemoryStore } from './store/memory';
import type { Store } from './store/port';
import { type Weather, withWeather } from './weather';

/** What a pretend portal is made of; only the city and its units must be told. */
export interface PortalOptions {
  city: City;
  units: readonly CityUnit[];
  /** An imported catalogue; the core catalogue unless told. */
  catalogue?: ServedCatalogue;
  /** Who signs in; `tam` unless told. */
  persona?: Persona;
  weather?: Weather;
  store?: Store<Records>;
  clock?: Clock;
  random?: Random;
  /** Origin of the pretend bank's page. */
  payBase?: string;
  /** How slow weather waits. */
  wait?: (milliseconds: number) => Promise<void>;
}

/** A city portal with made-up data that keeps the contract's promises. */
export interface PretendPortal {
  /** The routes alone, in clear weather. */
  app: Hono;
  /** Answers a request as the weather allows; rejects with `ConnectionCut` where the network fails. */
  fetch(request: Request): Promise<Response>;
}

const randomBytes: Random = (count) => crypto.getRandomValues(new Uint8Array(count));
const sleep = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/** Builds a pretend portal. Nothing is planted or read before the first request. */
export function createPortal(options: PortalOptions): PretendPortal {
  const ground: Ground = {
    city: options.city,
    units: options.units,
    persona: options.persona ?? 'tam',
    clock: options.clock ?? (() => new Date()),
    random: options.random ?? randomBytes,
    payBase: options.payBase ?? 'http://127.0.0.1:8080',
    store: options.store ?? createMemoryStore<Records>(),
  };
  const app = createApp(ground, options.catalogue ?? bindCatalogue(coreCatalogue, ground.city));
  const weathered = withWeather(options.weather ?? 'clear', async (request) => app.fetch(request), {
    random: ground.random,
    wait: options.wait ?? sleep,
  });
  return { app, fetch: weathered };
}
