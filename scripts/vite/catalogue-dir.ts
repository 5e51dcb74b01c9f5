import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { isServed } from '../../mock-api/catalogue-folder.ts';
import { unfitFor } from '../../mock-api/domain/catalogue-fit.ts';

const place = 'catalogue-dir';

/** A served file of the folder, packed if the asker takes brotli; null where there is no such file. */
export function catalogueFile(
  folder: string,
  name: string,
  accepts: string,
): { body: Buffer; packed: boolean } | null {
  if (!isServed(name)) return null;
  const file = join(folder, name);
  const packed = /\bbr\b/.test(accepts) && existsSync(`${file}.br`);
  if (!packed && !existsSync(file)) return null;
  return { body: readFileSync(packed ? `${file}.br` : file), packed };
}

/** Whether a folder holds a catalogue for a city; why not is said once. */
function fits(folder: string, cityKey: string): boolean {
  const manifest = join(folder, 'manifest.json');
  const unfit = unfitFor(existsSync(manifest) ? readFileSync(manifest, 'utf8') : null, { key: cityKey });
  if (unfit) console.warn(`CATALOGUE_DIR ${folder}: ${unfit} The core catalogue is used.`);
  return unfit === null;
}

/**
 * Gives the pretend portal inside the page the imported catalogue of CATALOGUE_DIR: served beside the page while
 * developing, copied beside a preview build, never bundled and never in what is uploaded to Zalo.
 */
export function catalogueDir(folder: string | undefined, cityKey: string): Plugin {
  const used = folder !== undefined && folder !== '' && fits(folder, cityKey) ? folder : null;
  return {
    name: 'catalogue-dir',
    config: () => ({
      server: { watch: { ignored: ['**/.catalogue/**'] } },
      define: { 'import.meta.env.VITE_IMPORTED_CATALOGUE': JSON.stringify(used ? 'yes' : 'no') },
    }),
    configureServer(server) {
      if (!used) return;
      server.middlewares.use(`/${place}`, (request, response) => {
        const name = (request.url ?? '').replace(/^\/|[?#].*$/g, '');
        const found = catalogueFile(used, name, String(request.headers['accept-encoding'] ?? ''));
        if (found?.packed) response.setHeader('Content-Encoding', 'br');
        if (found) response.setHeader('Content-Type', 'application/json');
        response.statusCode = found ? 200 : 404;
        response.end(found?.body);
      });
    },
    writeBundle({ dir }) {
      if (!used || !dir) return;
      const wanted = (from: string) => {
        const name = relative(used, from).replaceAll('\\', '/');
        return name === '' || name === 'procedures' || isServed(name);
      };
      cpSync(used, join(dir, place), { recursive: true, filter: wanted });
    },
  };
}
