import { fail, ok, type Result } from '../../../lib/result';
import { hasExif, isJpeg, withoutNotes } from './jpeg';
import { sniff, sniffLength } from './sniff';

/**
 * Why a file did not become a photo: no image by its content, a HEIC that this phone cannot read, over 40 MB, or
 * an image that is damaged or beyond this phone.
 */
export type PhotoRefusal = 'not-an-image' | 'heic' | 'too-big' | 'unreadable';

/** A decoded picture, upright, that can be drawn smaller and encoded. */
export interface Picture {
  /** Pixels, after turning it upright. */
  width: number;
  height: number;
  /** A JPEG of that many pixels; null when the phone could not make one. */
  encode(width: number, height: number, quality: number): Promise<Uint8Array | null>;
  /** Gives the memory back. */
  close(): void;
}

/** Decodes a file; null when this phone cannot. */
export type Decode = (file: Blob) => Promise<Picture | null>;

/** Largest file that is decoded at all, in bytes. */
export const largestFile = 40 * 1024 * 1024;

/** Largest photo that is kept and sent, in bytes. */
export const largestPhoto = 400 * 1024;

/** The same when room is short. */
export const largestSpare = 200 * 1024;

const sides = [1600, 1280, 1024];
const qualities = [0.8, 0.7, 0.6, 0.5];
const lastResort = [
  [1024, 0.4],
  [800, 0.4],
  [640, 0.3],
] as const;

/**
 * Makes the photo that is kept and sent: upright, long side at most 1600 pixels and 400 KB (1024 and 200 KB when
 * `spare`), without EXIF. Always encoded anew, so that nothing of the original but its pixels survives. Never throws.
 */
export async function shrink(
  file: Blob,
  decode: Decode,
  { spare = false } = {},
): Promise<Result<Uint8Array, PhotoRefusal>> {
  const head = await bytesOf(file.slice(0, sniffLength)).catch(() => null);
  if (!head) return fail('unreadable');
  const kind = sniff(head);
  if (kind === 'other') return fail('not-an-image');
  if (file.size > largestFile) return fail('too-big');
  const picture = await decode(file).catch(() => null);
  if (!picture) return fail(kind === 'heic' ? 'heic' : 'unreadable');
  try {
    const photo = await smallEnough(picture, spare);
    return photo ? ok(photo) : fail('unreadable');
  } catch {
    return fail('unreadable');
  } finally {
    picture.close();
  }
}

async function smallEnough(picture: Picture, spare: boolean): Promise<Uint8Array | null> {
  const long = Math.max(picture.width, picture.height);
  if (!(long > 0)) return null;
  const steps = sides
    .slice(spare ? -1 : 0)
    .flatMap((side) => qualities.map((quality) => [side, quality] as const));
  for (const [side, quality] of [...steps, ...lastResort]) {
    const scale = Math.min(1, side / long);
    const of = (pixels: number) => Math.max(1, Math.round(pixels * scale));
    const made = await picture.encode(of(picture.width), of(picture.height), quality);
    const photo = made && withoutNotes(made);
    // A phone that cannot make JPEG gives PNG instead, whatever it was asked for.
    if (!photo || !isJpeg(photo) || hasExif(photo)) return null;
    if (photo.length <= (spare ? largestSpare : largestPhoto)) return photo;
  }
  return null;
}

/** The bytes of a blob; through FileReader where `arrayBuffer` is missing (Safari before 14). */
export async function bytesOf(blob: Blob): Promise<Uint8Array> {
  if (typeof blob.arrayBuffer === 'function') return new Uint8Array(await blob.arrayBuffer());
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () =>
      reader.result instanceof ArrayBuffer ? done(new Uint8Array(reader.result)) : failed(reader.error);
    reader.onerror = () => failed(reader.error);
    reader.readAsArrayBuffer(blob);
  });
}
