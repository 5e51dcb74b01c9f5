import { expect, test } from 'vitest';
import { readProcedureCode } from '../../lib/procedure-code';
import { wrap } from './draw-poster';
import { longestInvitation, oftenShared, sharedService } from './model';
import { words } from './words';

test('every service has a code, once', () => {
  const codes = oftenShared.map(({ code }) => code);
  expect(codes.map(readProcedureCode)).toEqual(codes);
  expect(new Set(codes).size).toBe(codes.length);
});

test('only a known code chooses a service', () => {
  expect(sharedService('1.001193')?.title.vi).toBe('Khai sinh cho con');
  for (const odd of [undefined, null, 7, {}, '9.999999']) expect(sharedService(odd)).toBeNull();
});

test('every invitation fits what Zalo sends', () => {
  for (const { whom, title } of oftenShared) {
    expect(words.vi.invitation(whom.vi, title.vi).length).toBeLessThanOrEqual(longestInvitation);
    expect(words.en.invitation(whom.en, title.en).length).toBeLessThanOrEqual(longestInvitation);
  }
});

test('a title is broken between words, and no word is lost', () => {
  expect(wrap('Thẻ căn cước cho con', (line) => line.length <= 8)).toEqual(['Thẻ căn', 'cước cho', 'con']);
  expect(wrap('dài-quá-cỡ ngắn', (line) => line.length <= 5)).toEqual(['dài-quá-cỡ', 'ngắn']);
});
