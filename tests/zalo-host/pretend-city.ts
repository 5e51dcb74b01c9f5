import type { Route } from '@playwright/test';
import type { Records } from '../../mock-api/domain/records';
import type { Persona } from '../../mock-api/domain/setting';
import { moodOf } from '../../mock-api/mood';
import { createPortal, type PretendPortal } from '../../mock-api/portal';
import { createMemoryStore } from '../../mock-api/store/memory';
import { ConnectionCut, type Weather } from '../../mock-api/weather';
import { haiphong } from '../../src/city/haiphong';
import { units as haiphongUnits } from '../../src/city/haiphong/units';
import { vungtau } from '../../src/city/vungtau';
import { units as vungtauUnits } from '../../src/city/vungtau/units';

const places = {
  haiphong: { city: haiphong, units: haiphongUnits },
  vungtau: { city: vungtau, units: vungtauUnits },
};

/** The pretend portal of one phone, behind the addresses of a real portal and a real bank. */
export interface PretendCity {
  /** Who signs in and how the network is; what is not told stays as it was. */
  become(persona?: Persona, weather?: Weather): void;
  readonly persona: Persona;
  /** Answers a request for the portal or the bank; false for any other. */
  answers(route: Route, portalUrl: string): Promise<boolean>;
  /** The attempts to pay, as the portal has them. */
  attempts(): Promise<unknown[]>;
  /** Every request that reached the portal, as "METHOD path". */
  readonly asked: string[];
}

/** Makes the portal of one phone; what is paid and sent there lasts as long as the phone. */
export function createPretendCity(key: keyof typeof places): PretendCity {
  const store = createMemoryStore<Records>();
  const place = places[key];
  const bank = `https://${place.city.paymentHosts[0]}`;
  const asked: string[] = [];
  let mood = moodOf(null, null);
  let portal: PretendPortal = open();

  function open(): PretendPortal {
    return createPortal({ ...place, ...mood, store, payBase: bank });
  }

  return {
    asked,
    attempts: () => store.transact((tx) => tx.list('attempts')),
    get persona() {
      return mood.persona;
    },
    become(persona = mood.persona, weather = mood.weather) {
      if (persona === mood.persona && weather === mood.weather) return;
      mood = { persona, weather };
      portal = open();
    },
    async answers(route, portalUrl) {
      const request = route.request();
      const url = new URL(request.url());
      const ofBank = url.origin === bank && url.pathname.startsWith('/pretend');
      if (url.origin !== portalUrl && !ofBank) return false;
      if (!ofBank) asked.push(`${request.method()} ${url.pathname}`);
      const body = request.postDataBuffer();
      const headers = await request.allHeaders();
      try {
        const answer = await portal.fetch(
          new Request(request.url(), {
            method: request.method(),
            headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(':'))),
            ...(body && body.length > 0 ? { body: new Uint8Array(body) } : {}),
          }),
        );
        await route.fulfill({
          status: answer.status,
          headers: Object.fromEntries(answer.headers),
          body: Buffer.from(await answer.arrayBuffer()),
        });
      } catch (error) {
        if (!(error instanceof ConnectionCut)) throw error;
        await route.abort('connectionreset');
      }
      return true;
    },
  };
}
