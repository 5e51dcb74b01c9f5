import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toned } from './grams';
import { oneSlip, withoutKeys } from './typing';

test.each([
  ['tachs', 'tach'],
  ['hoj', 'ho'],
  ['ddang', 'dang'],
  ['thuowng', 'thuong'],
  ['khaaur', 'khau'],
  ['saoo', 'sao'],
  ['vangws', 'vang'],
  ['tw', 'tu'],
  ['so63', 'so'],
  ['d9o3', 'do'],
  ['khai', 'khai'],
])('Telex and VNI keys left in "%s" are read as "%s"', (typed, read) => {
  expect(withoutKeys(typed)).toBe(read);
});

test('both ways to place a tone are one word, two tones are two words', () => {
  expect(toned('hoà')).toBe(toned('hòa'));
  expect(toned('thuỷ')).toBe(toned('thủy'));
  expect(toned('kỹ')).toBe(toned('kĩ'));
  expect(toned('thuê')).not.toBe(toned('thuế'));
});

test.each([
  ['sinh', 'sihn', true],
  ['sinh', 'sin', true],
  ['sinh', 'sinhh', true],
  ['sinh', 'sanh', true],
  ['sinh', 'sang', false],
  ['sinh', 'si', false],
])('"%s" and "%s" are one slip apart: %s', (a, b, near) => {
  expect(oneSlip(a, b)).toBe(near);
  expect(oneSlip(b, a)).toBe(near);
});

test('any text is at most one slip from itself with a letter less', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.nat(), (text, at) => {
      const cut = at % text.length;
      expect(oneSlip(text, text.slice(0, cut) + text.slice(cut + 1))).toBe(true);
    }),
  );
});
