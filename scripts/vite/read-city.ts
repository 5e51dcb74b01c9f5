import { runnerImport } from 'vite';
import type { City } from '../../src/city/types.ts';

/** The settings of a city, read from its folder while building. */
export async function readCity(key: string): Promise<City> {
  const { module } = await runnerImport<{ city?: City }>(`./src/city/${key}/index.ts`);
  if (!module.city) throw new Error(`src/city/${key}/index.ts must export "city".`);
  return module.city;
}
