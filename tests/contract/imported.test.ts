import { describe, expect, test } from 'vitest';
import { folderFiles, isServed } from '../../mock-api/catalogue-folder';
import { unfitFor } from '../../mock-api/domain/catalogue-fit';
import { importedCatalogue } from '../../mock-api/domain/imported';
import { importFile } from '../../scripts/catalogue/import';
import { ofCity, raw } from '../../scripts/catalogue/testing/raw';
import { scratch } from '../../scripts/catalogue/testing/scratch';
import { haiphong as city } from '../../src/city/haiphong';
import { watched } from './watched';

const records = [
  raw('1.000001', 'Cấp thẻ (cấp tỉnh)', { levels: ['tinh'] }),
  raw('1.000002', 'Cấp thẻ (cấp xã)', {
    documents: [{ case: 'Lưu ý', name: 'Không nộp thêm.', is_note: true }],
  }),
  ofCity('1.000003', 'Tách thửa'),
  raw('1.000004', 'Tách thửa'),
];

async function portalOf(file: string, out: string) {
  const found = await importFile({ file, city, out });
  if (!found.ok) throw new Error(found.error);
  return watched(new Set(), { catalogue: importedCatalogue(folderFiles(out)) });
}

describe('an imported catalogue keeps the contract', () => {
  test('the index and every procedure, also those without a row', async () => {
    const { file, out } = scratch();
    const { call } = await portalOf(file(records), out);
    const index: { columns: { code: string[] } } = await (await call('GET', '/v1/catalogue')).json();
    expect(index.columns.code).toEqual(['1.000003', '1.000002']);
    for (const { code } of records) expect((await call('GET', `/v1/procedures/${code}`)).status).toBe(200);
    expect((await call('GET', '/v1/procedures/1.999999')).status).toBe(404);
  });

  test('the index comes packed to those who take it, each coding with an ETag of its own', async () => {
    const { file, out } = scratch();
    const { portal } = await portalOf(file(records), out);
    const ask = (headers: Record<string, string>) =>
      portal.fetch(new Request('http://127.0.0.1:8080/v1/catalogue', { headers }));
    const tags = new Set<string>();
    for (const [accepts, coding] of [
      ['gzip, br', 'br'],
      ['gzip;q=0.5', 'gzip'],
      ['br;q=0, identity', null],
    ] as const) {
      const answer = await ask({ 'Accept-Encoding': accepts });
      expect(answer.headers.get('Content-Encoding')).toBe(coding);
      expect(answer.headers.get('Vary')).toContain('Accept-Encoding');
      const tag = answer.headers.get('ETag') ?? '';
      tags.add(tag);
      expect((await ask({ 'If-None-Match': tag })).status).toBe(304);
    }
    expect(tags.size).toBe(3);
  });

  test('a code that is gone answers 410 with what took its place; one that came back opens', async () => {
    const { file, out } = scratch();
    await portalOf(file(records), out);
    const later = [raw('1.000009', 'Tách thửa'), ofCity('1.000010', 'Tách thửa'), records[0]];
    const { call } = await portalOf(file(later, '2026-08-18.ndjson'), out);
    const gone = await call('GET', '/v1/procedures/1.000004');
    expect(gone.status).toBe(410);
    expect(await gone.json()).toMatchObject({ successor: '1.000010' });
    const back = await portalOf(file(records, '2026-09-18.ndjson'), out);
    expect((await back.call('GET', '/v1/procedures/1.000004')).status).toBe(200);
  });
});

describe('the folder of a catalogue', () => {
  test.each([
    '../secret',
    'report.json',
    'procedures/../manifest.json',
    'procedures/x.json',
    '',
    '/etc/passwd',
  ])('"%s" is not served', async (name) => {
    expect(isServed(name)).toBe(false);
    expect(await folderFiles('.').bytes(name)).toBeNull();
  });

  test.each([
    [null, /no imported catalogue/],
    ['{"format":1}', /another format/],
    ['{"format":2,"city":"vungtau"}', /of vungtau, not of haiphong/],
  ])('%s cannot serve Hải Phòng', (manifest, why) => expect(unfitFor(manifest, city)).toMatch(why));

  test('its own city can', () => expect(unfitFor('{"format":2,"city":"haiphong"}', city)).toBeNull());
});
