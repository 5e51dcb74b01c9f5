const segment = (marker: number, payload: readonly number[]) => [
  0xff,
  marker,
  (payload.length + 2) >> 8,
  (payload.length + 2) & 0xff,
  ...payload,
];

const jfif = segment(0xe0, [0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
const exif = segment(0xe1, [0x45, 0x78, 0x69, 0x66, 0, 0, 1, 2, 3, 4]);
const frame = segment(0xc0, [8, 0, 1, 0, 1, 1, 1, 0x11, 0]);
const scan = segment(0xda, [1, 1, 0, 0, 63, 0]);

const jpeg = (...parts: readonly (readonly number[])[]) =>
  Uint8Array.from([0xff, 0xd8, ...parts.flat(), 0x00, 0x00, 0xff, 0xd9]);

/** The smallest bytes that are built like a photo, and like things that are none. */
export const photos = {
  clean: jpeg(jfif, frame, scan),
  other: jpeg(jfif, frame, scan, [1, 2, 3]),
  exif: jpeg(jfif, exif, frame, scan),
  exifAfterFrame: jpeg(frame, exif, scan),
  frameless: jpeg(jfif, scan),
  cut: jpeg(jfif, frame, scan).slice(0, -2),
  png: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]),
  html: new TextEncoder().encode('<html>\u00ff\u00d8</html>'),
  empty: new Uint8Array(),
} as const;
