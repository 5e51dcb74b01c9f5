import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasExif, isJpeg, withoutNotes } from './jpeg';
import { sniff } from './sniff';
import { jpegOf, segment } from './testing/pictures';

const jfif = segment(0xe0, [74, 70, 73, 70, 0]);
const exif = segment(0xe1, [69, 120, 105, 102, 0, 0, 1, 2]);
const colour = segment(0xe2, [73, 67, 67]);
const photoshop = segment(0xed, [56, 66, 73, 77]);
const comment = segment(0xfe, [72, 105]);

describe('a photo tells nothing but its pixels', () => {
  test('place and phone in EXIF are seen and taken out', () => {
    const photo = jpegOf(jfif, exif, photoshop, comment, colour);
    expect(hasExif(photo)).toBe(true);
    const clean = withoutNotes(photo);
    expect(hasExif(clean)).toBe(false);
    expect(clean).toEqual(jpegOf(jfif, colour));
    expect(isJpeg(clean)).toBe(true);
  });

  test('EXIF is found behind other segments and fill bytes', () => {
    expect(hasExif(jpegOf(jfif, [0xff, 0xff, ...exif]))).toBe(true);
    expect(hasExif(jpegOf(jfif))).toBe(false);
  });

  test('bytes of the picture that look like a segment are left alone', () => {
    const photo = jpegOf(jfif, segment(0xda, [1, 2, 3]), exif);
    expect(hasExif(photo)).toBe(false);
    expect(withoutNotes(photo)).toEqual(photo);
  });

  test('no bytes whatever make it throw, and what it cleans stays clean', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.boolean(), (bytes, began) => {
        const photo = began ? Uint8Array.of(0xff, 0xd8, 0xff, ...bytes) : bytes;
        const clean = withoutNotes(photo);
        expect(isJpeg(clean)).toBe(isJpeg(photo));
        if (isJpeg(photo)) expect(hasExif(clean)).toBe(false);
      }),
    );
  });

  test('a picture cut off before its scan is no JPEG', () => {
    expect(isJpeg(Uint8Array.of(0xff, 0xd8, ...jfif))).toBe(false);
    expect(isJpeg(new Uint8Array())).toBe(false);
  });
});

describe('a file is told by its content', () => {
  const text = (value: string) => Uint8Array.from(value, (letter) => letter.charCodeAt(0));
  test.each([
    ['\xff\xd8\xff\xe0', 'jpeg'],
    ['\x89PNG\r\n\x1a\n', 'png'],
    ['GIF89a..', 'gif'],
    ['RIFF....WEBPVP8 ', 'webp'],
    ['\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'heic'],
    ['\0\0\0\x18ftypmif1\0\0\0\0mif1heic', 'heic'],
    ['\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf', 'avif'],
    ['\0\0\0\x18ftypisom\0\0\0\0isommp42', 'other'],
    ['%PDF-1.7', 'other'],
    ['RIFF....WAVEfmt ', 'other'],
    ['<svg xmlns=', 'other'],
    ['', 'other'],
  ])('%j is %s', (head, kind) => {
    expect(sniff(text(head))).toBe(kind);
  });
});
