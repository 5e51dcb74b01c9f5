import { fromBase64, toBase64 } from './base64';
import { escaped, unescaped } from './escape';
import type { Packed } from './packed';

/**
 * A packed value as one ASCII text, never empty. Base64 for JSON too: the bridge under a text store has its own ways
 * with backslashes, line breaks and what is not ASCII.
 */
export const toText = ({ json, type, body, sum }: Packed): string =>
  `1|${sum}|${json ? 'j' : 'b'}|${escaped(type)}|${toBase64(body)}`;

/** The packed value of such a text, its sum unchecked; null when it is none. */
export function fromText(text: string | null): Packed | null {
  const [version, sum, kind, type, body] = (text ?? '').split('|');
  if (version !== '1' || body === undefined) return null;
  try {
    return { json: kind === 'j', type: unescaped(type ?? ''), body: fromBase64(body), sum: Number(sum) };
  } catch {
    return null;
  }
}
