import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { policy, servePreview } from './serve-preview';

const folder = mkdtempSync(join(tmpdir(), 'preview-'));
let served: Awaited<ReturnType<typeof servePreview>>;

beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), '<title>app</title>');
  served = await servePreview(folder, 0);
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

/** Sends a request line as it is: no client would let these paths out. */
const raw = (path: string) =>
  new Promise<string>((done, failed) => {
    const socket = connect(Number(new URL(served.address).port), '127.0.0.1');
    let text = '';
    socket.setEncoding('latin1');
    socket.on('data', (part) => {
      text += part;
    });
    socket.on('close', () => done(text));
    socket.on('error', failed);
    socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
  });

describe('the preview', () => {
  test.each([
    ['/%E0%A4%A', 200],
    ['/%', 200],
    ['//', 200],
    ['//evil.example/a', 200],
    ['/..%2f..%2f..%2fetc%2fpasswd', 200],
    ['/../../../../etc/passwd', 200],
    ['/%00', 200],
    ['/services/1.004222', 200],
    ['/assets/missing.js', 404],
  ])('%s is answered with %d, and only ever with its own files', async (path, status) => {
    const text = await raw(path);
    expect(text).toContain(`HTTP/1.1 ${status} `);
    expect(text).not.toContain('root:');
  });

  test('stands after all of that, under its policy', async () => {
    const { headers, status } = await fetch(`${served.address}/services`);
    expect(status).toBe(200);
    expect(headers.get('Content-Security-Policy')).toBe(policy);
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
  });
});
