import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fail } from '../../../lib/result';
import { hasExif, isJpeg } from './jpeg';
import { type Decode, largestFile, largestPhoto, largestSpare, shrink } from './shrink';
import { photoFile, pretendDecoder } from './testing/pictures';

const never: Decode = async () => null;
const heic = new Blob(['\0\0\0\x18ftypheic\0\0\0\0mif1heic']);

test('a large photo becomes 1600 pixels on its long side at quality 0.8, without EXIF', async () => {
  const { decode, asked, stillOpen } = pretendDecoder(4000, 3000, 0.1);
  const made = await shrink(photoFile('a'), decode);
  expect(asked).toEqual([[1600, 1200, 0.8]]);
  expect(made.ok && isJpeg(made.value) && !hasExif(made.value)).toBe(true);
  expect(stillOpen()).toBe(0);
});

test('a small photo is encoded anew too, at its own size', async () => {
  const { decode, asked } = pretendDecoder(300, 400, 0.1);
  await shrink(photoFile('a'), decode);
  expect(asked).toEqual([[300, 400, 0.8]]);
});

test('when room is short the photo is made smaller from the start', async () => {
  const { decode, asked } = pretendDecoder(3000, 4000, 0.1);
  await shrink(photoFile('a'), decode, { spare: true });
  expect(asked).toEqual([[768, 1024, 0.8]]);
  const heavy = await shrink(photoFile('a'), pretendDecoder(3000, 4000, 0.5).decode, { spare: true });
  expect(heavy.ok && heavy.value.length <= largestSpare).toBe(true);
});

test('whatever the picture, what is kept fits, and each step down is smaller than the one before', async () => {
  const pixels = fc.integer({ min: 1, max: 9000 });
  await fc.assert(
    fc.asyncProperty(
      pixels,
      pixels,
      fc.double({ min: 0.01, max: 1.2, noNaN: true }),
      async (width, height, weight) => {
        const { decode, asked, stillOpen } = pretendDecoder(width, height, weight);
        const made = await shrink(photoFile('a'), decode);
        expect(made.ok && made.value.length <= largestPhoto).toBe(true);
        for (const [w, h] of asked)
          expect(Math.max(w, h)).toBeLessThanOrEqual(Math.min(1600, Math.max(width, height)));
        for (const [w, h] of asked) expect(Math.min(w, h)).toBeGreaterThan(0);
        expect(stillOpen()).toBe(0);
      },
    ),
    { numRuns: 50 },
  );
});

test.each([
  ['a text called image.jpg', new File(['xin chào'], 'image.jpg', { type: 'image/jpeg' }), 'not-an-image'],
  ['an empty file', new Blob([]), 'not-an-image'],
  ['a film', new Blob(['\0\0\0\x18ftypisom\0\0\0\0isommp42']), 'not-an-image'],
  ['a HEIC that cannot be decoded here', heic, 'heic'],
  ['a photo cut off in the middle', photoFile('a'), 'unreadable'],
  ['a file over 40 MB', new Blob([photoFile('a'), new Uint8Array(largestFile)]), 'too-big'],
])('%s is refused with its own reason', async (_, file, reason) => {
  expect(await shrink(file, never)).toEqual(fail(reason));
});

test('a HEIC that the phone can decode is taken', async () => {
  expect((await shrink(heic, pretendDecoder(100, 100, 0.1).decode)).ok).toBe(true);
});

test('a decoder that throws, a picture of no size and a phone without JPEG are "unreadable"', async () => {
  const throwing: Decode = async () => {
    throw new Error('memory');
  };
  const png: Decode = async () => ({
    width: 9,
    height: 9,
    encode: async () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47),
    close: () => undefined,
  });
  for (const decode of [throwing, png, pretendDecoder(0, 0, 1).decode])
    expect(await shrink(photoFile('a'), decode)).toEqual(fail('unreadable'));
});
