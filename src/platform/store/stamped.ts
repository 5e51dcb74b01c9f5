import type { Kept } from '../port';

const mark = '~at';

/** A value and when it was written, in milliseconds since 1970; 0 for what an earlier version wrote. */
export interface Stamped {
  value: Kept;
  at: number;
}

/** Writes the time into a value. */
export const stamp = ({ value, at }: Stamped): Kept =>
  'bytes' in value
    ? { bytes: value.bytes, type: `${mark}${at} ${value.type}` }
    : { json: [mark, at, value.json] };

/** The value and its time. */
export function unstamp(kept: Kept): Stamped {
  if ('bytes' in kept) {
    const [all = '', at = '0'] = /^~at(\d+) /.exec(kept.type) ?? [];
    return { value: { bytes: kept.bytes, type: kept.type.slice(all.length) }, at: Number(at) };
  }
  const parts: unknown[] = Array.isArray(kept.json) ? kept.json : [];
  return parts.length === 3 && parts[0] === mark && typeof parts[1] === 'number'
    ? { value: { json: parts[2] }, at: parts[1] }
    : { value: kept, at: 0 };
}
