import { existsSync, readdirSync } from 'node:fs';
import { type Plugin, runnerImport } from 'vite';
import { checkCity } from '../../src/city/check.ts';
import type { City, CityUnit } from '../../src/city/types.ts';

/** Stops the build with sentences when the chosen city is unknown or one of its settings is missing or wrong. */
export function citySettings(key: string): Plugin {
  return {
    name: 'city-settings',
    async buildStart() {
      const wrong = await faultsOf(key);
      if (wrong.length > 0) throw new Error(wrong.join('\n'));
    },
  };
}

async function faultsOf(key: string): Promise<string[]> {
  const folder = `src/city/${key}`;
  const known = readdirSync('src/city', { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
  if (!known.includes(key)) return [`VITE_CITY is "${key}"; the cities here are: ${known.join(', ')}.`];
  const missing = ['index.ts', 'units.ts'].filter((name) => !existsSync(`${folder}/${name}`));
  if (missing.length > 0) return missing.map((name) => `${folder}/${name} is missing.`);
  const { module: settings } = await runnerImport<{ city?: City }>(`./${folder}/index.ts`);
  const { module: table } = await runnerImport<{ units?: readonly CityUnit[] }>(`./${folder}/units.ts`);
  if (!settings.city) return [`${folder}/index.ts must export "city".`];
  if (!table.units) return [`${folder}/units.ts must export "units".`];
  return checkCity(settings.city, table.units);
}
