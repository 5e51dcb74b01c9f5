const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * A random id of letters, digits, "-" and "_", six bits a letter; fit for an Idempotency-Key from 16 letters on.
 * `crypto.randomUUID` is newer than the oldest phones served.
 */
export function randomId(length = 24): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return Array.from(bytes, (byte) => letters.charAt(byte & 63)).join('');
}
