import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { onTestFinished } from 'vitest';

/** A folder for one test; it goes with the test. */
export function scratch() {
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const write = (name: string, bytes: Uint8Array | string) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  return {
    out: join(folder, 'out'),
    bytes: write,
    /** Writes records, one a line. */
    file: (records: readonly unknown[], name = '2026-07-18.ndjson') =>
      write(name, records.map((record) => `${JSON.stringify(record)}\n`).join('')),
    packed: (records: readonly unknown[], name = '2026-07-18.ndjson.gz') =>
      write(name, gzipSync(records.map((record) => JSON.stringify(record)).join('\n'))),
    /** Every file of the outcome with its bytes. */
    outcome(): Record<string, string> {
      const out = join(folder, 'out');
      const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).map((name) => join(out, name));
      return Object.fromEntries(
        files
          .filter((file) => statSync(file).isFile())
          .sort()
          .map((file) => [relative(out, file), readFileSync(file, 'base64')]),
      );
    },
    json: (name: string): unknown => JSON.parse(readFileSync(join(folder, 'out', name), 'utf8')),
  };
}
