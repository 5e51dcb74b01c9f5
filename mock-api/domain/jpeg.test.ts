import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { storyPhotos } from '../seed/photos';
import { photos } from '../testing/photos';
import { checkJpeg } from './jpeg';

describe('a photo is known by its content', () => {
  test.each([
    ['clean', photos.clean, 'clean'],
    ['EXIF before the frame', photos.exif, 'private'],
    ['EXIF after the frame', photos.exifAfterFrame, 'private'],
    ['a colour profile', photos.colours, 'clean'],
    ['two scans', photos.twoScans, 'clean'],
    ['EXIF between two scans', photos.exifAfterScan, 'private'],
    ['IPTC, where a place may stand', photos.iptc, 'private'],
    ['a second picture with notes of its own', photos.manyPictures, 'private'],
    ['a page of HTML behind its end', photos.polyglot, 'not-jpeg'],
    ['4 billion pixels in 60 bytes', photos.vast, 'vast'],
    ['no pixels', photos.flat, 'not-jpeg'],
    ['no frame', photos.frameless, 'not-jpeg'],
    ['cut short', photos.cut, 'not-jpeg'],
    ['PNG', photos.png, 'not-jpeg'],
    ['empty', photos.empty, 'not-jpeg'],
  ] as const)('%s', (_, bytes, check) => {
    expect(checkJpeg(bytes)).toBe(check);
  });

  test('photos from a real encoder are clean', async () => {
    const { before, after } = await storyPhotos();
    expect([checkJpeg(before.bytes), checkJpeg(after.bytes)]).toEqual(['clean', 'clean']);
  });

  test('random bytes are read to an end and are no photo', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (noise) => {
        const framed = Uint8Array.from([0xff, 0xd8, ...noise, 0xff, 0xd9]);
        expect(['clean', 'not-jpeg', 'private', 'vast']).toContain(checkJpeg(framed));
        expect(checkJpeg(noise.map((byte) => byte & 0x7f))).toBe('not-jpeg');
      }),
    );
  });
});
