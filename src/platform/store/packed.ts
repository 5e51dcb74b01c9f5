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

/** A value as bytes, which are copied; null when it is no JSON (a cycle, a function, undefined). */
export function toParts(value: Kept): Omit<Packed, 'sum'> | null {
  if ('bytes' in value) return { json: false, type: value.type, body: value.bytes.slice() };
  try {
    const text: string | undefined = JSON.stringify(value.json);
    return text === undefined ? null : { json: true, type: '', body: new TextEncoder().encode(text) };
  } catch {
    return null;
  }
}

/** The value of such bytes, copied; null when they are no JSON though they should be. */
export function fromParts({ json, type, body }: Omit<Packed, 'sum'>): Kept | null {
  if (!json) return { bytes: body.slice(), type };
  try {
    return { json: JSON.parse(new TextDecoder().decode(body)) };
  } catch {
    return null;
  }
}

/** Packs a value; null when it is no JSON. */
export function pack(value: Kept): Packed | null {
  const parts = toParts(value);
  return parts && { ...parts, sum: sumOf(parts) };
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
export const unpack = (found: unknown): Kept | null => (isWhole(found) ? fromParts(found) : null);
