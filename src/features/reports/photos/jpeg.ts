const app1 = 0xe1;
const scan = 0xda;
const end = 0xd9;

interface Segment {
  marker: number;
  from: number;
  /** First byte after the segment. */
  to: number;
}

/** Whether bytes begin and read as a JPEG (ITU-T T.81). */
export const isJpeg = (bytes: Uint8Array): boolean => segmentsOf(bytes) !== null;

/** Whether a JPEG carries an APP1 segment: EXIF (place, time, phone) or XMP. */
export const hasExif = (bytes: Uint8Array): boolean =>
  (segmentsOf(bytes) ?? []).some(({ marker }) => marker === app1);

/**
 * The same picture without notes about it: APP1 to APP15 and comments go; JFIF, colour profile and Adobe's colour
 * transform stay. Safari writes an EXIF segment of its own into every JPEG that a canvas makes.
 */
export function withoutNotes(bytes: Uint8Array): Uint8Array {
  const segments = segmentsOf(bytes);
  if (!segments) return bytes;
  const kept = segments.filter(({ marker }) => !isNote(marker));
  const size = kept.reduce((sum, { from, to }) => sum + to - from, 2);
  const out = new Uint8Array(size);
  out.set([0xff, 0xd8]);
  let at = 2;
  for (const { from, to } of kept) {
    out.set(bytes.subarray(from, to), at);
    at += to - from;
  }
  return out;
}

const isNote = (marker: number) =>
  marker === 0xfe || (marker >= app1 && marker <= 0xef && marker !== 0xe2 && marker !== 0xee);

/** The segments after the start mark, the last one with all that follows the start of scan; null when broken. */
function segmentsOf(bytes: Uint8Array): Segment[] | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const found: Segment[] = [];
  let at = 2;
  while (at + 4 <= bytes.length) {
    // Any number of fill bytes may stand before a marker.
    if (bytes[at] === 0xff && bytes[at + 1] === 0xff) {
      at += 1;
      continue;
    }
    const marker = bytes[at] === 0xff ? (bytes[at + 1] ?? 0) : 0;
    if (marker < 0xc0 || marker === end) return null;
    const to = at + 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
    if (to < at + 4 || to > bytes.length) return null;
    found.push({ marker, from: at, to: marker === scan ? bytes.length : to });
    if (marker === scan) return found;
    at = to;
  }
  return null;
}
