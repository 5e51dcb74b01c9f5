import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createAdaptorServer } from '@hono/node-server';
import { folderFiles } from '../mock-api/catalogue-folder';
import { unfitFor } from '../mock-api/domain/catalogue-fit';
import { importedCatalogue } from '../mock-api/domain/imported';
import { createPortal } from '../mock-api/portal';
import { haiphong } from '../src/city/haiphong';
import { units } from '../src/city/haiphong/units';
import { globalsScript } from '../tests/zalo-host/bridge-script';
import { usualPhone } from '../tests/zalo-host/settings';
import { type HostLists, hostPage } from './host-page';

const appId = 'citizen-app';
const mount = `/zapps/${appId}`;

/** Zalo's host over plain http, which openBrowser leads to this machine and lets pass for secure. */
export const zaloOrigin = 'http://h5.zdn.vn';

/** A running server and how to end it. */
export interface Host {
  address: string;
  close(): Promise<void>;
}

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Serves an upload as Zalo would: gzip, files kept for a year, every path of the app opens the same document. */
export async function serveUpload(folder: string): Promise<Host & { path: string }> {
  const lists: HostLists = JSON.parse(readFileSync(join(folder, 'app-config.json'), 'utf8'));
  const page = gzipSync(hostPage(lists, { mount, before: globalsScript(appId, usualPhone, {}) }));
  const files = new Map(
    readdirSync(join(folder, 'assets')).map((name) => [
      `${mount}/1/assets/${name}`,
      gzipSync(readFileSync(join(folder, 'assets', name)), { level: 9 }),
    ]),
  );
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    const file = files.get(pathname);
    if (!file && extname(pathname)) {
      response.writeHead(404).end();
      return;
    }
    response
      .writeHead(200, {
        'Content-Type': file ? (types[extname(pathname)] ?? 'application/octet-stream') : 'text/html',
        'Content-Encoding': 'gzip',
        'Cache-Control': file ? 'public, max-age=31536000, immutable' : 'no-cache',
      })
      .end(file ?? page);
  });
  const host = await listen(server, 0);
  return { ...host, path: mount };
}

/** Serves the pretend portal with made-up data, in clear weather; with the imported catalogue of a folder where it fits. */
export async function servePortal(
  port: number,
  folder: string,
): Promise<Host & { catalogue: 'imported' | 'core'; why: string | null }> {
  const files = folderFiles(folder);
  const why = unfitFor(await files.text('manifest.json'), haiphong);
  const imported = why === null ? { catalogue: importedCatalogue(files) } : {};
  const portal = createPortal({ city: haiphong, units, ...imported });
  // The portal allows Zalo's host over https alone; here it comes over http.
  const secure = (text: string) => text.replace(/^http:(?=\/\/h5\.zdn\.vn$)/, 'https:');
  const server = createAdaptorServer({
    async fetch(request: Request) {
      const origin = request.headers.get('Origin') ?? '';
      const headers = new Headers(request.headers);
      headers.set('Origin', secure(origin));
      const answer = await portal.fetch(new Request(request, { headers }));
      const allowed = new Headers(answer.headers);
      if (allowed.has('Access-Control-Allow-Origin')) allowed.set('Access-Control-Allow-Origin', origin);
      return new Response(answer.body, { status: answer.status, headers: allowed });
    },
    createServer,
  });
  const host = await listen(server as Server, port);
  return { ...host, catalogue: why === null ? 'imported' : 'core', why };
}

async function listen(server: Server, port: number): Promise<Host> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port');
  return {
    address: `http://127.0.0.1:${bound.port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
