import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The preview's Content Security Policy: our own files only; blob: and data: for photos on the phone. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self' blob:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The path that is asked for, decoded; one that cannot be read names no file and opens the app. */
function pathOf(asked: string): string {
  try {
    // By hand: as a URL "//" has no host, which throws.
    return decodeURIComponent(asked.split(/[?#]/)[0] ?? '/');
  } catch {
    return '/';
  }
}

/** Serves a built folder on 127.0.0.1, compressed as a real host would; every deep path opens the app. */
export async function servePreview(
  folder: string,
  port: number,
): Promise<{ address: string; close(): Promise<void> }> {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/');
    const asked = join(folder, normalize(path).replace(/^(\.\.[/\\])+/, ''));
    const file = existsSync(asked) && statSync(asked).isFile() ? asked : join(folder, 'index.html');
    // A missing file is missing; every other path is the app's (a procedure's code has a dot in it).
    if (file !== asked && extname(path) in types) {
      response.writeHead(404).end();
      return;
    }
    // A new build replaces index.html under the same name.
    const version = `${file} ${statSync(file).mtimeMs}`;
    let body = packed.get(version);
    if (!body) {
      // What was packed beforehand is smaller than what can be packed while someone waits.
      body = existsSync(`${file}.br`) ? readFileSync(`${file}.br`) : brotliCompressSync(readFileSync(file));
      packed.set(version, body);
    }
    response
      .writeHead(200, {
        'Content-Type': types[extname(file)] ?? 'application/octet-stream',
        'Content-Encoding': 'br',
        'Content-Security-Policy': policy,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        'Cache-Control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      })
      .end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${bound.port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
