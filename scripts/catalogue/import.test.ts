import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { haiphong } from '../../src/city/haiphong';
import { vungtau } from '../../src/city/vungtau';
import { importFile } from './import';
import { tell } from './tell';
import { ofCity, raw } from './testing/raw';
import { scratch } from './testing/scratch';

const city = haiphong;
const records = [raw('1.000001', 'Cấp thẻ'), raw('1.000002', 'Cấp lại thẻ'), ofCity('1.000003', 'Tách thửa')];

async function done(order: Parameters<typeof importFile>[0]) {
  const found = await importFile(order);
  if (!found.ok) throw new Error(found.error);
  return found.value;
}

describe('importing', () => {
  test('a second run on the same file, plain or packed, writes the same bytes', async () => {
    const { file, packed, out, outcome } = scratch();
    await done({ file: file(records), city, out });
    const first = outcome();
    const again = await done({ file: packed(records), city, out });
    expect(again.changes).toEqual({ added: [], changed: [], removed: [] });
    expect(outcome()).toEqual(first);
    const elsewhere = scratch();
    await done({ file: elsewhere.file(records), city, out: elsewhere.out });
    expect(elsewhere.outcome()).toEqual(first);
  });

  test('the index stands plain, gzip and brotli, with its hash', async () => {
    const { file, out, outcome, json } = scratch();
    const { index } = await done({ file: file(records), city, out });
    const files = outcome();
    const plain = Buffer.from(files['index.json'] ?? '', 'base64');
    expect(gunzipSync(Buffer.from(files['index.json.gz'] ?? '', 'base64')).equals(plain)).toBe(true);
    expect(brotliDecompressSync(Buffer.from(files['index.json.br'] ?? '', 'base64')).equals(plain)).toBe(
      true,
    );
    expect(json('manifest.json')).toMatchObject({ city: 'haiphong', hash: index.hash, rows: 3 });
    expect(json('index.json')).toMatchObject({ as_of: '2026-07-18T00:00:00+07:00' });
  });

  test('bad lines are named with their reason, the good ones are served', async () => {
    const { bytes, out, json } = scratch();
    const lines = [
      JSON.stringify(records[0]),
      '{"code":',
      '[]',
      '',
      JSON.stringify({ ...records[1], code: 'x' }),
      JSON.stringify(records[0]),
      JSON.stringify(raw('1.000009', 'Việc nơi khác', { scope: 'local:H29' })),
      '\u0000\uffff',
    ];
    const { report } = await done({ file: bytes('2026-07-18.txt', lines.join('\n')), city, out });
    expect(report.left_out.lines).toEqual([
      { line: 2, reason: 'not JSON' },
      { line: 3, reason: 'not an object' },
      { line: 5, reason: 'no code' },
      { line: 6, reason: 'this code stood in an earlier line', code: '1.000001' },
      { line: 7, reason: 'published by another city (H29)', code: '1.000009' },
      { line: 8, reason: 'not JSON' },
    ]);
    expect(json('report.json')).toEqual(report);
    expect(report.rows).toBe(1);
  });

  test('a changed file tells what came, changed and went; the day alone changes nothing', async () => {
    const { file, out, json } = scratch();
    await done({ file: file(records), city, out });
    const next = [
      raw('1.000001', 'Cấp thẻ', { time: { value: 9, unit: 'day' } }),
      raw('1.000004', 'Cấp lại thẻ'),
    ];
    const found = await done({ file: file([...next, records[2]], '2026-08-18.ndjson'), city, out });
    expect(found.changes).toEqual({ added: ['1.000004'], changed: ['1.000001'], removed: ['1.000002'] });
    expect(json('changes.json')).toEqual({ day: '2026-08-18', ...found.changes });
    expect(json('removed.json')).toEqual({
      items: [{ code: '1.000002', name: 'Cấp lại thẻ', since: '2026-08-18', successor: '1.000004' }],
    });
    expect(tell(found, out, 1)).toContain('removed 1: 1.000002');
  });

  test.each([
    ['name', '2026-07-18.ndjson', undefined, '2026-07-18', 'file name'],
    ['records', 'all.ndjson', undefined, '2026-03-04', 'newest record'],
    ['option', '2026-07-18.ndjson', '2026-07-20', '2026-07-20', 'option'],
  ])('the day comes from the %s', async (_, name, asked, day, from) => {
    const { file, out } = scratch();
    const { report } = await done({ file: file(records, name), city, out, day: asked });
    expect(report.snapshot).toEqual({ day, from });
  });
});

describe('importing what cannot be', () => {
  test('a file that breaks off leaves the old catalogue', async () => {
    const { file, bytes, packed, out, outcome } = scratch();
    await done({ file: file(records), city, out });
    const before = outcome();
    const half = readFileSync(packed([...records, ...records])).subarray(0, 60);
    const found = await importFile({ file: bytes('half.gz', half), city, out });
    expect(found).toMatchObject({ ok: false, error: expect.stringMatching(/cannot be read to its end/) });
    expect(outcome()).toEqual(before);
  });

  test('a folder with something else in it is not touched', async () => {
    const { file, out } = scratch();
    mkdirSync(join(out, 'letters'), { recursive: true });
    expect(await importFile({ file: file(records), city, out })).toMatchObject({ ok: false });
    expect(existsSync(join(out, 'letters'))).toBe(true);
  });

  test('no file, an empty one, a day that is none: a sentence, and nothing is written', async () => {
    const { file, out } = scratch();
    for (const order of [
      { file: 'no-such-file', city, out },
      { file: file([], '2026-07-19.ndjson'), city, out },
      { file: file(records), city, out, day: '2026-02-30' },
    ])
      expect(await importFile(order)).toMatchObject({ ok: false, error: expect.any(String) });
    expect(existsSync(out)).toBe(false);
  });

  test('another city leaves out what was published elsewhere and starts its own list', async () => {
    const { file, out } = scratch();
    await done({ file: file(records), city, out });
    const found = await done({ file: file(records), city: vungtau, out });
    expect(found.report.rows).toBe(2);
    expect(found.changes.removed).toEqual([]);
  });

  test('any bytes, plain or said to be packed, give an answer', async () => {
    const { bytes, out } = scratch();
    const noise = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.uint8Array({ maxLength: 100 }).map((rest) => Uint8Array.of(0x1f, 0x8b, 8, ...rest)),
      fc
        .array(fc.oneof(fc.json(), fc.constant(JSON.stringify(records[0]))))
        .map((all) => Buffer.from(all.join('\n'))),
    );
    await fc.assert(
      fc.asyncProperty(noise, async (data) => {
        const found = await importFile({ file: bytes('2026-07-18.bin', data), city, out });
        expect(typeof found.ok).toBe('boolean');
      }),
      { numRuns: 80 },
    );
  });
});
