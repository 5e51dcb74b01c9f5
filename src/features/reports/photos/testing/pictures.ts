import type { Decode } from '../shrink';

/** A JPEG segment with its length. */
export const segment = (marker: number, body: number[]) => [
  0xff,
  marker,
  (body.length + 2) >> 8,
  (body.length + 2) & 255,
  ...body,
];

/** A JPEG in outline: the segments given, then a scan. */
export const jpegOf = (...segments: number[][]) =>
  Uint8Array.from([0xff, 0xd8, ...segments.flat(), ...segment(0xda, [0]), 1, 2, 3, 0xff, 0xd9]);

/** A file that looks like a photo and holds `word`, so that two are told apart. */
export const photoFile = (word: string, name = 'image.jpg') =>
  new File([jpegOf(segment(0xe1, [69, 120, 105, 102])), word], name, { type: 'image/jpeg' });

/** A decoder whose pictures weigh `bytesPerPixel * quality` a pixel and remember how they were asked for. */
export function pretendDecoder(width: number, height: number, bytesPerPixel: number) {
  const asked: [number, number, number][] = [];
  let open = 0;
  const decode: Decode = async () => {
    open += 1;
    return {
      width,
      height,
      async encode(toWidth, toHeight, quality) {
        asked.push([toWidth, toHeight, quality]);
        const body = new Uint8Array(Math.round(toWidth * toHeight * bytesPerPixel * quality));
        const shell = jpegOf(segment(0xe1, [69, 120, 105, 102]));
        const photo = new Uint8Array(shell.length + body.length);
        photo.set(shell);
        return photo;
      },
      close() {
        open -= 1;
      },
    };
  };
  return { decode, asked, stillOpen: () => open };
}
