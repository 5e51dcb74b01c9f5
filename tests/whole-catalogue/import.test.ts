import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { folderFiles } from '../../mock-api/catalogue-folder';
import { importFile } from '../../scripts/catalogue/import';
import { scratch } from '../../scripts/catalogue/testing/scratch';
import { haiphong as city } from '../../src/city/haiphong';
import { faultsOf } from '../contract/contract';

const data = fileURLToPath(new URL('../../../shared/data/procedures-haiphong.ndjson.gz', import.meta.url));

test.runIf(existsSync(data))(
  'all procedures of Hải Phòng keep the contract (left out where the data is not there)',
  async () => {
    const { out } = scratch();
    const found = await importFile({ file: data, city, out });
    expect(found).toMatchObject({
      ok: true,
      value: { report: { procedures: 3282, left_out: { count: 0 } } },
    });
    const { text } = folderFiles(out);
    const faults = async (path: string, file: string) => {
      const headers = { 'Content-Type': 'application/json', 'Portal-Kind': 'pretend' };
      return faultsOf('GET', path, new Response(await text(file), { headers }));
    };
    expect(await faults('/v1/catalogue', 'index.json')).toEqual([]);
    const codes: object = JSON.parse((await readFile(`${out}/codes.json`)).toString());
    for (const code of Object.keys(codes))
      expect(await faults(`/v1/procedures/${code}`, `procedures/${code}.json`), code).toEqual([]);
  },
  120_000,
);
