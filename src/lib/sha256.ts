/** SHA-256 of bytes as 64 small hexadecimal digits. Needs a secure context, as Zalo and localhost are. */
export async function sha256Hex(bytes: BufferSource): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
