import type { Kept } from '../port';
import { fromBase64, toBase64 } from './base64';
import { escaped, unescaped } from './escape';
import { fromParts, toParts } from './packed';
import type { SealKeys } from './seal-keys';

const ivBytes = 12;
const utf8 = (text: string) => new TextEncoder().encode(text);

/** AES-GCM (NIST SP 800-38D): the IV, then what was encrypted; `at` is bound to it but not part of it. */
async function encrypt(keys: SealKeys, iv: Uint8Array<ArrayBuffer>, plain: Uint8Array, at: string) {
  const how = { name: 'AES-GCM', iv, additionalData: utf8(at) };
  const secret = await crypto.subtle.encrypt(how, keys.seal, new Uint8Array(plain));
  const sealed = new Uint8Array(ivBytes + secret.byteLength);
  sealed.set(iv);
  sealed.set(new Uint8Array(secret), ivBytes);
  return sealed;
}

/** Rejects when anything was changed, moved to another place, or sealed by other keys. */
async function decrypt(keys: SealKeys, sealed: Uint8Array, at: string): Promise<Uint8Array> {
  const iv = new Uint8Array(sealed.subarray(0, ivBytes));
  const how = { name: 'AES-GCM', iv, additionalData: utf8(at) };
  return new Uint8Array(
    await crypto.subtle.decrypt(how, keys.seal, new Uint8Array(sealed.subarray(ivBytes))),
  );
}

/** The part of a key that says what kind of thing it names; it stays readable, so that a loss can be told by kind. */
export const kindOf = (key: string): string => /^(?:[a-z-]{1,12}\/){0,2}/.exec(key)?.[0] ?? '';

const sealedName = /^((?:[a-z-]{1,12}\/){0,2}):([A-Za-z0-9./]{38,})$/;

/** Whether a name in the store was made by `sealName`. */
export const isSealedName = (name: string): boolean => sealedName.test(name);

/** A key as it is called in the store: its kind, then the rest sealed. The same key always has the same name. */
export async function sealName(keys: SealKeys, key: string): Promise<string> {
  const kind = kindOf(key);
  const plain = escaped(key);
  const sum = await crypto.subtle.sign('HMAC', keys.name, utf8(plain));
  const rest = utf8(escaped(key.slice(kind.length)));
  const sealed = await encrypt(keys, new Uint8Array(sum, 0, ivBytes), rest, kind);
  return `${kind}:${toBase64(sealed).replace(/\+/g, '.').replace(/=+$/, '')}`;
}

/** The key of such a name; null when it was sealed by other keys. */
export async function openName(keys: SealKeys, name: string): Promise<string | null> {
  const [, kind = '', rest = ''] = sealedName.exec(name) ?? [];
  try {
    const plain = await decrypt(keys, fromBase64(rest.replace(/\./g, '+')), kind);
    return kind + unescaped(new TextDecoder().decode(plain));
  } catch {
    return null;
  }
}

/** A value sealed for the place of that name; null when it is no JSON. */
export async function sealValue(keys: SealKeys, name: string, value: Kept): Promise<Kept | null> {
  const parts = toParts(value);
  if (!parts) return null;
  const head = utf8(`${parts.json ? 'j' : 'b'}${escaped(parts.type)}|`);
  const plain = new Uint8Array(head.length + parts.body.length);
  plain.set(head);
  plain.set(parts.body, head.length);
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  return { bytes: await encrypt(keys, iv, plain, name), type: '' };
}

/** The value again; null when it was changed, moved, or sealed by other keys. */
export async function openValue(keys: SealKeys, name: string, kept: Kept): Promise<Kept | null> {
  if (!('bytes' in kept)) return null;
  try {
    const plain = await decrypt(keys, kept.bytes, name);
    const end = plain.indexOf('|'.charCodeAt(0));
    const head = new TextDecoder().decode(plain.subarray(0, end));
    return fromParts({
      json: head[0] === 'j',
      type: unescaped(head.slice(1)),
      body: plain.subarray(end + 1),
    });
  } catch {
    return null;
  }
}
