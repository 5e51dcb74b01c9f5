import { catalogueFormat } from '../../mock-api/domain/catalogue-fit';
import type { City } from '../../src/city/types';
import { fail, ok, type Result } from '../../src/lib/result';
import { build } from './build';
import { type Changes, compare, fingerprint, isQuiet } from './changes';
import { isOurs, names, readBefore, readLast, writeFolder } from './folder';
import { type Packed, pack } from './pack';
import { readFile } from './read-file';
import { nextRemoved } from './removed';
import { reportOf } from './report';
import { snapshotDay } from './snapshot-day';

/** What to import, for whom, and where to. */
export interface Order {
  file: string;
  city: City;
  out: string;
  /** The day of the snapshot, where neither the file's name nor its records tell the right one. */
  day?: string | undefined;
}

/** What an import did. */
export interface Done {
  report: ReturnType<typeof reportOf>;
  changes: Changes;
  removed: number;
  index: Pick<Packed, 'hash'> & { bytes: number; gzip: number; brotli: number };
}

const written = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

/**
 * Imports a file into a folder. Nothing is written, and the reason is told, where the file cannot be read to its end,
 * holds no procedure, tells no day, or the folder holds something else.
 */
export async function importFile({ file, city, out, day: asked }: Order): Promise<Result<Done, string>> {
  if (!isOurs(out))
    return fail(`${out} holds something else than a catalogue. Name another folder with --out.`);
  const read = await readFile(file, city.province.orgId);
  if (read.broken) return fail(`${file} cannot be read to its end: ${read.broken}`);
  if (read.records.length === 0) {
    const [first] = read.leftOut;
    return fail(`${file} holds no procedure${first ? ` (line ${first.line}: ${first.reason})` : ''}.`);
  }
  const day = snapshotDay(asked, file, read.records);
  if (!day) return fail('The day of the snapshot is not known. Tell it with --day YYYY-MM-DD.');
  const { nationalPortal } = city;
  const source = { name: nationalPortal.name, url: nationalPortal.home };
  const built = build(read.records, {
    source,
    as_of: `${day.day}T00:00:00+07:00`,
    city: city.name,
  });
  const before = readBefore(out, city.key);
  const codes = new Map([...built.procedures].map(([code, one]) => [code, fingerprint(one)]));
  const changes = compare(before.codes, codes);
  const went = changes.removed.map((code) => readLast(out, code));
  const removed = nextRemoved(before.removed, went, built.procedures, day.day);
  const index = pack(JSON.stringify(built.index));
  const report = reportOf(read, built, day, city.key);
  const size = { bytes: Buffer.byteLength(index.text), gzip: index.gzip.length, brotli: index.brotli.length };
  const files = new Map<string, string | Uint8Array>([
    [
      names.manifest,
      written({
        format: catalogueFormat,
        city: city.key,
        as_of: built.index.as_of,
        hash: index.hash,
        index: size,
        rows: report.rows,
      }),
    ],
    [names.index, index.text],
    [`${names.index}.gz`, index.gzip],
    [`${names.index}.br`, index.brotli],
    [names.codes, written(Object.fromEntries(codes))],
    [names.removed, written({ items: removed })],
    [names.report, written(report)],
    // A run that changed nothing keeps what the last change was, so that it writes the same bytes.
    [
      names.changes,
      isQuiet(changes) && before.changes ? before.changes : written({ day: day.day, ...changes }),
    ],
  ]);
  for (const [code, procedure] of built.procedures)
    files.set(`procedures/${code}.json`, JSON.stringify(procedure));
  writeFolder(out, files);
  return ok({ report, changes, removed: removed.length, index: { hash: index.hash, ...size } });
}
