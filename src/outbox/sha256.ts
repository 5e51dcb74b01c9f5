import { sha256Slow } from './sha256-slow';

/** SHA-256 (FIPS 180-4) of bytes, 32 bytes long. */
export async function sha256(bytes: Uint8Array): Promise<Uint8Array> {
  // A web view that is no secure context (Zalo on iOS may be one) has no crypto.subtle.
  if (typeof crypto === 'undefined' || !crypto.subtle) return sha256Slow(bytes);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
}

/** SHA-256 of bytes as 64 hex digits, the name of a photo at the portal. */
export async function sha256Hex(bytes: Uint8Array): Promise<string> {
  return Array.from(await sha256(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
