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
const vastFrame = segment(0xc0, [8, 0xff, 0xff, 0xff, 0xff, 1, 1, 0x11, 0]);
const emptyFrame = segment(0xc0, [8, 0, 0, 0, 1, 1, 1, 0x11, 0]);
const photoshop = segment(0xed, [0x50, 0x68, 0x6f, 0x74, 0x6f, 0]);
const pictures = segment(0xe2, [0x4d, 0x50, 0x46, 0, 1, 2]);
const colours = segment(0xe2, [0x49, 0x43, 0x43, 0x5f, 0, 1]);
const page = Array.from('<script>alert(1)</script>', (letter) => letter.charCodeAt(0));
const scan = segment(0xda, [1, 1, 0, 0, 63, 0]);

const jpeg = (...parts: readonly (readonly number[])[]) =>
  Uint8Array.from([0xff, 0xd8, ...parts.flat(), 0x00, 0x00, 0xff, 0xd9]);

/** The smallest bytes that are built like a photo, and like things that are none. */
export const photos = {
  clean: jpeg(jfif, frame, scan),
  other: jpeg(jfif, frame, scan, [1, 2, 3]),
  exif: jpeg(jfif, exif, frame, scan),
  exifAfterFrame: jpeg(frame, exif, scan),
  colours: jpeg(jfif, colours, frame, scan),
  twoScans: jpeg(jfif, frame, scan, [1, 0xff, 0x00, 2, 0xff, 0xd3, 3], scan),
  exifAfterScan: jpeg(jfif, frame, scan, [1, 2], exif, scan),
  iptc: jpeg(jfif, photoshop, frame, scan),
  manyPictures: jpeg(jfif, pictures, frame, scan),
  vast: jpeg(jfif, vastFrame, scan),
  flat: jpeg(jfif, emptyFrame, scan),
  polyglot: Uint8Array.from([...jpeg(jfif, frame, scan), ...page, 0xff, 0xd9]),
  frameless: jpeg(jfif, scan),
  cut: jpeg(jfif, frame, scan).slice(0, -2),
  png: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]),
  html: new TextEncoder().encode('<html>\u00ff\u00d8</html>'),
  empty: new Uint8Array(),
} as const;
