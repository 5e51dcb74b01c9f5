import type { Kept } from '../port';
import { crc32 } from './crc32';

/** A kept value as bytes with a checksum over all of it: what every store writes. */
export interface Packed {
  json: boolean;
  /** Media type of bytes; empty for JSON. */
  type: string;
  body: Uint8Array;
  sum: number;
}

const sumOf = ({ json, type, body }: Omit<Packed, 'sum'>): number =>
  crc32(body, crc32(new TextEncoder().encode(`${json ? 'json' : 'bytes'} ${type}`)));

/** Packs a value, copying its bytes; null when it is no JSON (a cycle, a function, undefined). */
export function pack(value: Kept): Packed | null {
  if ('bytes' in value) {
    const parts = { json: false, type: value.type, body: value.bytes.slice() };
    return { ...parts, sum: sumOf(parts) };
  }
  try {
    const text: string | undefined = JSON.stringify(value.json);
    if (text === undefined) return null;
    const parts = { json: true, type: '', body: new TextEncoder().encode(text) };
    return { ...parts, sum: sumOf(parts) };
  } catch {
    return null;
  }
}

function isPacked(found: unknown): found is Packed {
  if (typeof found !== 'object' || found === null) return false;
  const { json, type, body, sum } = found as Partial<Record<keyof Packed, unknown>>;
  return (
    typeof json === 'boolean' &&
    typeof type === 'string' &&
    typeof sum === 'number' &&
    // Not instanceof: an array that another window's database handed over has another prototype.
    Object.prototype.toString.call(body) === '[object Uint8Array]'
  );
}

/** Whether this is a packed value that is whole. */
export const isWhole = (found: unknown): found is Packed => isPacked(found) && sumOf(found) === found.sum;

/** The value again, or null when it is damaged. */
export function unpack(found: unknown): Kept | null {
  if (!isWhole(found)) return null;
  if (!found.json) return { bytes: found.body.slice(), type: found.type };
  try {
    return { json: JSON.parse(new TextDecoder().decode(found.body)) };
  } catch {
    return null;
  }
}
