import { ok } from '../../src/lib/result';
import { sha256 } from './digest';
import { checkJpeg } from './jpeg';
import type { Wire } from './records';
import { type Ruled, refuse, unprocessable } from './refusal';
import type { Tx } from './setting';

/** The most a photo may weigh. */
export const photoLimit = 1_048_576;

/** Says whether bytes may be taken in under this name: content, not claims, decides. */
export async function checkPhoto(name: string, bytes: Uint8Array): Promise<Ruled<void>> {
  if (bytes.length > photoLimit) return refuse('too-large');
  const check = checkJpeg(bytes);
  if (check === 'vast') return refuse('too-large');
  if (check === 'not-jpeg') return refuse('not-an-image');
  if (check === 'private') return unprocessable('', 'Ảnh còn ghi nơi chụp. Xin bỏ phần đó rồi gửi lại.');
  if ((await sha256(bytes)) !== name)
    return unprocessable('/sha256', 'Ảnh bị hỏng trên đường gửi. Xin gửi lại.');
  return ok(undefined);
}

/** Takes in a checked photo; the same bytes again change nothing. */
export async function takePhoto(
  tx: Tx,
  name: string,
  bytes: Uint8Array,
): Promise<{ media: Wire['Media']; created: boolean }> {
  const held = await tx.get('media', name);
  if (!held) {
    await tx.put('media', name, { size: bytes.length });
    await tx.put('media_bytes', name, { bytes });
  }
  return { media: { sha256: name, size: bytes.length, type: 'image/jpeg' }, created: !held };
}

/** The bytes of a photo. */
export async function readPhoto(tx: Tx, name: string): Promise<Ruled<Uint8Array>> {
  const held = await tx.get('media_bytes', name);
  return held ? ok(held.bytes) : refuse('missing');
}
