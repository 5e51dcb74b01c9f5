import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createAdaptorServer } from '@hono/node-server';
import { createPortal } from '../mock-api/portal';
import { haiphong } from '../src/city/haiphong';
import { units } from '../src/city/haiphong/units';

const appId = 'citizen-app';
const mount = `/zapps/${appId}`;

/** What Zalo's loader reads of the generated `app-config.json`. */
interface Lists {
  listCSS: readonly string[];
  listSyncJS: readonly string[];
  listAsyncJS: readonly string[];
}

/** A running server and how to end it. */
export interface Host {
  address: string;
  close(): Promise<void>;
}

/** A document as Zalo gives it: an empty `#app`, the app's id, and the style sheets and scripts of the lists. */
export function hostPage({ listCSS, listSyncJS, listAsyncJS }: Lists): string {
  const at = (file: string) => `${mount}/1/${file}`;
  const script = (more: string) => (file: string) =>
    `<script ${file.endsWith('.module.js') ? 'type="module" ' : ''}${more}src="${at(file)}"></script>`;
  return [
    '<!doctype html><html><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">',
    '<link rel="icon" href="data:,">',
    `<script>window.APP_ID=${JSON.stringify(appId)}</script>`,
    ...listCSS.map((file) => `<link rel="stylesheet" href="${at(file)}">`),
    '</head><body><div id="app"></div>',
    ...listSyncJS.map(script('')),
    ...listAsyncJS.map(script('async ')),
    '</body></html>',
  ].join('\n');
}

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Serves an upload as Zalo would: gzip, files kept for a year, every path of the app opens the same document. */
export async function serveUpload(folder: string): Promise<Host> {
  const lists: Lists = JSON.parse(readFileSync(join(folder, 'app-config.json'), 'utf8'));
  const page = gzipSync(hostPage(lists));
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
  return { ...host, address: host.address + mount };
}

/** Serves the pretend portal with made-up data, in clear weather. */
export function servePortal(port: number): Promise<Host> {
  const portal = createPortal({ city: haiphong, units });
  const server = createAdaptorServer({ fetch: (request) => portal.fetch(request), createServer });
  return listen(server as Server, port);
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
