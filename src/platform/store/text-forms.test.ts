import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64, toBase64 } from './base64';
import { crc32 } from './crc32';
import { escaped, unescaped } from './escape';
import { byCodePoint } from './key-order';
import { isWhole, pack, unpack } from './packed';
import { fromText, toText } from './packed-text';

const anyText = fc.string({ unit: 'binary' });

test('the check value of CRC-32 is the published one, in one piece or in two', () => {
  const digits = new TextEncoder().encode('123456789');
  expect(crc32(digits)).toBe(0xcbf43926);
  expect(crc32(digits.subarray(4), crc32(digits.subarray(0, 4)))).toBe(0xcbf43926);
});

test('base64 agrees with another implementation and comes back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }),
  );
});

test('any name is escaped to plain signs and back, no two to the same', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(escaped(text)).toMatch(/^[A-Za-z0-9./:_-]*$/);
      expect(unescaped(escaped(text))).toBe(text);
    }),
  );
});

test('a packed value is one ASCII text, comes back from it, and any flipped sign is noticed', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 60 }), anyText, fc.nat(), (bytes, type, where) => {
      const packed = pack({ bytes, type });
      const text = packed ? toText(packed) : '';
      expect(text).toMatch(/^[\x21-\x7e]+$/);
      expect(unpack(fromText(text))).toEqual({ bytes, type });
      const at = where % text.length;
      const other = text[at] === 'Q' ? 'g' : 'Q';
      const broken = fromText(`${text.slice(0, at)}${other}${text.slice(at + 1)}`);
      // Unused low bits of the last base64 sign may differ without changing a byte; then nothing was damaged.
      if (isWhole(broken)) expect(unpack(broken)).toEqual({ bytes, type });
    }),
  );
});

test('what is no packed text gives nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(isWhole(fromText(text))).toBe(false);
    }),
  );
  expect(fromText(null)).toBeNull();
});

test('keys are ordered by code points, also beyond U+FFFF', () => {
  expect(['\u{10000}', '\uffff', 'b', 'a', 'ab', ''].sort(byCodePoint)).toEqual([
    '',
    'a',
    'ab',
    'b',
    '\uffff',
    '\u{10000}',
  ]);
});
