import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import type { LastKnown, Removed } from './removed';

/** The names of the files in a catalogue's folder; details stand in `procedures/<code>.json`. */
export const names = {
  manifest: 'manifest.json',
  index: 'index.json',
  codes: 'codes.json',
  removed: 'removed.json',
  changes: 'changes.json',
  report: 'report.json',
} as const;

/** What an earlier import left in a folder. */
export interface Before {
  /** Fingerprints by code. */
  codes: ReadonlyMap<string, string>;
  removed: readonly Removed[];
  /** The changes as they were written; null where there are none. */
  changes: string | null;
}

function readJson<S extends v.GenericSchema>(
  folder: string,
  name: string,
  shape: S,
): v.InferOutput<S> | null {
  try {
    const read = v.safeParse(shape, JSON.parse(readFileSync(join(folder, name), 'utf8')));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

const manifestShape = v.object({ format: v.number(), city: v.string() });
const removedShape = v.object({
  items: v.array(
    v.object({
      code: v.string(),
      name: v.string(),
      since: v.string(),
      successor: v.exactOptional(v.string()),
    }),
  ),
});
const lastShape = v.object({ name: v.string(), replaced_by: v.optional(v.array(v.string()), []) });

/** Whose catalogue stands in a folder, of whatever format: codes and removed ones are kept from one to the next. */
export const cityOf = (folder: string): string | null =>
  readJson(folder, names.manifest, manifestShape)?.city ?? null;

/** Whether a folder may be written: it is not there, is empty, or holds a catalogue. */
export const isOurs = (folder: string): boolean =>
  !existsSync(folder) || readdirSync(folder).length === 0 || existsSync(join(folder, names.manifest));

/** What an earlier import left; nothing where the folder is new or of another city. */
export function readBefore(folder: string, city: string): Before {
  if (cityOf(folder) !== city) return { codes: new Map(), removed: [], changes: null };
  const changes = join(folder, names.changes);
  return {
    codes: new Map(Object.entries(readJson(folder, names.codes, v.record(v.string(), v.string())) ?? {})),
    removed: readJson(folder, names.removed, removedShape)?.items ?? [],
    changes: existsSync(changes) ? readFileSync(changes, 'utf8') : null,
  };
}

/** What an earlier import knew of a code. */
export function readLast(folder: string, code: string): LastKnown {
  const last = readJson(folder, join('procedures', `${code}.json`), lastShape);
  return { code, name: last?.name ?? '', replacedBy: last?.replaced_by ?? [] };
}

/** Writes a folder whole and puts it in the place of the old one; a failure half-way leaves the old one. */
export function writeFolder(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  const fresh = `${folder}.new`;
  const old = `${folder}.old`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  for (const [name, content] of files) {
    const file = join(fresh, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  rmSync(old, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(fresh, folder);
  rmSync(old, { recursive: true, force: true });
}
