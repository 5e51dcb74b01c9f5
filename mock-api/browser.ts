import { setupWorker } from 'msw/browser';
import type { City, CityUnit } from '../src/city/types';
import type { ServedCatalogue } from './domain/catalogue';
import { importedCatalogue } from './domain/imported';
import type { Persona } from './domain/setting';
import { handlersOf } from './door';
import { moodOfTab } from './mood';
import { createPortal } from './portal';
import { openPreviewStore } from './preview-store';
import type { Weather } from './weather';

/** What a preview may ask for; persona and weather come from the address unless told. */
export interface PreviewOptions {
  city: City;
  units: readonly CityUnit[];
  persona?: Persona;
  weather?: Weather;
}

/** The imported catalogue that the server of this page serves beside it; nothing where it serves none. */
function servedHere(): { catalogue?: ServedCatalogue } {
  if (import.meta.env.VITE_IMPORTED_CATALOGUE !== 'yes') return {};
  const text = async (name: string) => {
    const answer = await fetch(`/catalogue-dir/${name}`);
    return answer.ok ? answer.text() : null;
  };
  return { catalogue: importedCatalogue({ text }) };
}

/**
 * Starts the pretend portal behind this page's service worker. `accessToken` stands for Zalo's: the empty text
 * when the persona is signed out.
 */
export async function startPretendPortal(options: PreviewOptions): Promise<{ accessToken: string }> {
  const { city, units } = options;
  const asked = moodOfTab(location.search);
  const persona = options.persona ?? asked.persona;
  const weather = options.weather ?? asked.weather;
  const store = await openPreviewStore(city);
  const portal = createPortal({
    city,
    units,
    ...servedHere(),
    persona,
    weather,
    store,
    payBase: location.origin,
  });
  await setupWorker(...handlersOf(portal)).start({
    onUnhandledRequest: 'bypass',
    quiet: true,
    serviceWorker: { url: '/mockServiceWorker.js' },
  });
  return { accessToken: persona === 'khach' ? '' : `pretend-zalo-token-${persona}` };
}
