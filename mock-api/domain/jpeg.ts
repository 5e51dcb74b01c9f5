const soi = 0xd8;
const eoi = 0xd9;
const sos = 0xda;
const app1 = 0xe1;
const app2 = 0xe2;
const app13 = 0xed;

/** More pixels than any phone sends; a few bytes can claim four billion, and whoever opens them runs out of memory. */
const mostPixels = 50_000_000;

const startsFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/**
 * What the bytes of a photo turned out to be. `private`: it carries EXIF, XMP, IPTC or more pictures with notes of
 * their own, where the place it was taken may stand. `vast`: too many pixels.
 */
export type PhotoCheck = 'clean' | 'not-jpeg' | 'private' | 'vast';

/** Where the next marker stands after coded data: 0xff, then neither a stuffed zero nor a restart. */
function afterScan(bytes: Uint8Array, from: number): number {
  let at = from;
  const data = (next: number | undefined) =>
    next === 0 || (next !== undefined && next >= 0xd0 && next <= 0xd7);
  while (at < bytes.length && (bytes[at] !== 0xff || data(bytes[at + 1]))) at += 1;
  return at;
}

/**
 * Reads the segments of a JPEG (ITU-T T.81, annex B) to its end: a name or a media type proves nothing. Wants a
 * frame with pixels, a scan, and the end marker as the last thing, so that nothing hides behind the picture.
 */
export function checkJpeg(bytes: Uint8Array): PhotoCheck {
  const at = (index: number) => bytes[index] ?? -1;
  const word = (index: number) => at(index) * 256 + at(index + 1);
  const isMpf = (index: number) => word(index) === 0x4d50 && word(index + 2) === 0x4600;
  if (at(0) !== 0xff || at(1) !== soi) return 'not-jpeg';
  let position = 2;
  let framed = false;
  let scanned = false;
  while (position + 1 < bytes.length) {
    if (at(position) !== 0xff) return 'not-jpeg';
    const marker = at(position + 1);
    if (marker === 0xff) {
      position += 1;
      continue;
    }
    if (marker === eoi) return scanned && position + 2 === bytes.length ? 'clean' : 'not-jpeg';
    const body = position + 4;
    const end = position + 2 + word(position + 2);
    if (end < body || end > bytes.length) return 'not-jpeg';
    if (marker === app1 || marker === app13 || (marker === app2 && isMpf(body))) return 'private';
    if (startsFrame(marker)) {
      const pixels = word(body + 1) * word(body + 3);
      if (end < body + 5 || pixels === 0) return 'not-jpeg';
      if (pixels > mostPixels) return 'vast';
      framed = true;
    }
    if (marker === sos && !framed) return 'not-jpeg';
    scanned = scanned || marker === sos;
    position = marker === sos ? afterScan(bytes, end) : end;
  }
  return 'not-jpeg';
}
