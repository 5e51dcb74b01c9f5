const soi = 0xd8;
const eoi = 0xd9;
const sos = 0xda;
const app1 = 0xe1;

const startsFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** What the bytes of a photo turned out to be. `private`: it carries EXIF or XMP, where the place was taken stands. */
export type PhotoCheck = 'clean' | 'not-jpeg' | 'private';

/**
 * Reads the segments of a JPEG (ITU-T T.81, annex B) from its start to its scan: a name or a media type proves
 * nothing. Wants a frame, a scan and the end marker.
 */
export function checkJpeg(bytes: Uint8Array): PhotoCheck {
  const at = (index: number) => bytes[index] ?? -1;
  const last = bytes.length - 2;
  if (at(0) !== 0xff || at(1) !== soi || at(last) !== 0xff || at(last + 1) !== eoi) return 'not-jpeg';
  let position = 2;
  let framed = false;
  while (position < last) {
    if (at(position) !== 0xff) return 'not-jpeg';
    const marker = at(position + 1);
    if (marker === 0xff) {
      position += 1;
      continue;
    }
    const length = at(position + 2) * 256 + at(position + 3);
    if (length < 2 || position + 2 + length > bytes.length) return 'not-jpeg';
    if (marker === app1) return 'private';
    if (startsFrame(marker)) framed = true;
    if (marker === sos) return framed ? 'clean' : 'not-jpeg';
    position += 2 + length;
  }
  return 'not-jpeg';
}
