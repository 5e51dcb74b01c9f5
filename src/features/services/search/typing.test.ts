import { expect, test } from 'vitest';
import { toned } from './grams';
import { inPaperWords, otherWords } from './other-words';
import { withoutTelex } from './typing';

test.each([
  ['tachs', 'tach'],
  ['hoj', 'ho'],
  ['ddang', 'dang'],
  ['thuowng', 'thuong'],
  ['saoo', 'sao'],
  ['khai', 'khai'],
])('Telex keys left in "%s" are read as "%s"', (typed, read) => {
  expect(withoutTelex(typed)).toBe(read);
});

test('both ways to place a tone are one word, two tones are two words', () => {
  expect(toned('hoà')).toBe(toned('hòa'));
  expect(toned('thuỷ')).toBe(toned('thủy'));
  expect(toned('thuê')).not.toBe(toned('thuế'));
});

test('everyday words are told in the words of the papers, once', () => {
  expect(inPaperWords('Xin giấy độc thân')).toBe('xin giay tinh trang hon nhan');
  expect(inPaperWords('tình trạng hôn nhân')).toBeNull();
  expect(otherWords('giấy độc thân (tình trạng hôn nhân)').map(({ said }) => said)).not.toContain('hk');
});
