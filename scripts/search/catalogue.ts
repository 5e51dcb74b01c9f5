import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { City } from '../../src/city/types';
import type { Catalogue } from '../../src/features/services/model';
import { readCatalogue as readIndex } from '../../src/features/services/wire-catalogue';
import { inOneGo } from '../../src/lib/in-slices';
import { fail, ok, type Result } from '../../src/lib/result';
import { build } from '../catalogue/build';
import { names } from '../catalogue/folder';
import { readFile } from '../catalogue/read-file';

/**
 * The catalogue that the app searches: an imported one (a folder), or the published records themselves (NDJSON,
 * plain or gz), which are imported on the way and written nowhere.
 */
export async function readCatalogue(path: string, city: City): Promise<Result<Catalogue, string>> {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    const index = inOneGo(readIndex(json(join(path, names.index))));
    return index ? ok(index) : fail(`${path} holds no catalogue that can be read.`);
  }
  const file = await readFile(path, city.province.orgId);
  if (file.broken) return fail(`${path} cannot be read to its end: ${file.broken}`);
  const source = { name: city.nationalPortal.name, url: city.nationalPortal.home };
  // The day is not searched.
  const { index } = build(file.records, { source, as_of: '2000-01-01T00:00:00+07:00', city: city.name });
  const read = inOneGo(readIndex(index));
  return read ? ok(read) : fail(`${path} holds no procedure.`);
}

function json(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
