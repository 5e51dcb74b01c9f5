import type { City } from '../../src/city/types';

/** The layout of an imported catalogue; 1 had an index of rows. */
export const catalogueFormat = 2;

/** Why an imported catalogue cannot serve a city, told by its manifest.json; null where it can. */
export function unfitFor(manifest: string | null, city: Pick<City, 'key'>): string | null {
  if (manifest === null) return 'There is no imported catalogue.';
  const read = JSON.parse(manifest) as { format?: unknown; city?: unknown } | null;
  if (read?.format !== catalogueFormat) return 'The imported catalogue has another format; import it again.';
  return read.city === city.key ? null : `The imported catalogue is of ${read.city}, not of ${city.key}.`;
}
