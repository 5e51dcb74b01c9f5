import { type Line, readLines } from './read-lines';
import { readRecord } from './read-record';
import type { Published } from './shapes';

/** A line that gave no procedure, and why. */
export interface LeftOut {
  line: number;
  code?: string;
  reason: string;
}

/** What a file held. */
export interface FileRead {
  /** Lines that were not blank. */
  lines: number;
  records: Published[];
  leftOut: LeftOut[];
  /** Parts that could not be read, of records that are shown without them. */
  damaged: { line: number; code: string; parts: string[] }[];
  /** Why reading stopped early; null where the file was read to its end. */
  broken: string | null;
}

function parse(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

/** Reads records of the nation and of one city. Whatever the lines hold, it does not throw. */
export async function readFile(file: string | AsyncIterable<Line>, cityOrg: string): Promise<FileRead> {
  const read: FileRead = { lines: 0, records: [], leftOut: [], damaged: [], broken: null };
  const seen = new Set<string>();
  const take = ({ number, text }: Line) => {
    const leave = (reason: string, code?: string) =>
      read.leftOut.push({ line: number, ...(code ? { code } : {}), reason });
    if (text?.trim() === '') return;
    read.lines += 1;
    if (text === null) return leave('longer than any record');
    const json = parse(text);
    if (!json) return leave('not JSON');
    const found = readRecord(json.value);
    if (!found.ok) return leave(found.error);
    const { code, city, damaged } = found.value;
    if (city !== null && city !== cityOrg)
      return leave(`published by another city (${city.slice(0, 20)})`, code);
    if (seen.has(code)) return leave('this code stood in an earlier line', code);
    seen.add(code);
    read.records.push(found.value);
    if (damaged.length > 0) read.damaged.push({ line: number, code, parts: damaged });
  };
  try {
    for await (const line of typeof file === 'string' ? readLines(file) : file) take(line);
  } catch (error) {
    read.broken = error instanceof Error ? error.message : String(error);
  }
  return read;
}
