import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { scratch } from '../catalogue/testing/scratch';
import { servePreview } from '../serve-preview';
import { catalogueFile } from './catalogue-dir';

function folder(): string {
  const { out } = scratch();
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'index.html'), '<p>');
  writeFileSync(join(out, 'index.json'), '{"a":1}');
  writeFileSync(join(out, 'index.json.br'), brotliCompressSync('{"a":1}'));
  writeFileSync(join(out, 'report.json'), '{}');
  return out;
}

describe('an imported catalogue beside the page', () => {
  test.each([
    ['index.json', 'gzip, br', true],
    ['index.json', '', false],
  ])('%s for "%s": packed %s', (name, accepts, packed) => {
    expect(catalogueFile(folder(), name, accepts)?.packed).toBe(packed);
  });

  test.each(['report.json', '../index.json', 'procedures/1.000001.json'])('%s is not there', (name) => {
    expect(catalogueFile(folder(), name, 'br')).toBeNull();
  });

  test('the preview sends what was packed beforehand', async () => {
    const { address, close } = await servePreview(folder(), 0);
    const answer = await fetch(`${address}/index.json`);
    expect(answer.headers.get('Content-Encoding')).toBe('br');
    expect(await answer.json()).toEqual({ a: 1 });
    await close();
  });
});
