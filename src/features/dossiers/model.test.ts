import { describe, expect, test } from 'vitest';
import { bestOf, codeInScan, mergeRows, readLookUp, ruleOf, statusRules, waitMinutes } from './model';
import { sample } from './testing/sample';

describe('the national status codes in plain words', () => {
  test.each([
    [1, 'waiting', 'wait', 'not_started'],
    [2, 'going', 'wait', 'runs'],
    [3, 'stopped', 'ask', 'stopped'],
    [4, 'going', 'wait', 'runs'],
    [5, 'supplement', 'supplement', 'paused'],
    [6, 'pay', 'pay', 'paused'],
    [7, 'stopped', 'ask', 'stopped'],
    [8, 'stopped', 'ask', 'stopped'],
    [9, 'finished', 'collect', 'stopped'],
    [10, 'finished', 'keep', 'stopped'],
    [11, 'other', 'ask', 'stopped'],
    [-1, 'other', 'ask', 'stopped'],
  ])('code %i is %s: the citizen can %s, the clock %s', (code, plain, act, clock) => {
    expect(ruleOf(code)).toMatchObject({ plain, act, clock });
  });

  test('there are six at most', () => {
    expect(new Set(Object.values(statusRules).map(({ plain }) => plain)).size).toBe(6);
  });
});

describe('what a citizen types to find a dossier', () => {
  test.each([
    ['H24.26-261111-0417', '5678'],
    ['  h24.26 261111 0417 ', '56 78'],
    ['Mã hồ sơ: H24.26-261111-0417', '+84 900 005 678'],
    ['H24.26–261111–0417', '0900.005.678'],
  ])('is read liberally: %s, %s', (code, digits) => {
    const read = readLookUp(code, digits);
    expect(read).toEqual({ ok: true, value: { code: 'H24.26-261111-0417', last4: '5678' } });
  });

  test('everything wrong is said at once', () => {
    expect(readLookUp('H24', '12')).toEqual({ ok: false, error: ['code', 'digits'] });
    expect(readLookUp('H24.26-261111-0417', '')).toEqual({ ok: false, error: ['digits'] });
  });
});

test.each([
  ['H24.26-261111-0417', 'H24.26-261111-0417'],
  ['https://portal.example/tra-cuu?ma=H24.26-261111-0417&x=1', 'H24.26-261111-0417'],
  ['000.00.00.h05-260818-0001|A', '000.00.00.H05-260818-0001'],
  ['https://evil.example/', null],
  ['0'.repeat(5000), null],
])('the QR code of a slip gives its dossier code: %s', (text, code) => {
  expect(codeInScan(text)).toBe(code);
});

describe('the list', () => {
  const row = (code: string, status: number, asOf: string) => ({
    code,
    title: code,
    status: { code: status, name: '' },
    asOf,
  });

  test('shows a dossier once, with the fresher news, and the turn of the citizen first', () => {
    const followed = [row('A', 4, '2026-11-01'), row('B', 4, '2026-11-20')];
    const own = [row('A', 5, '2026-11-10'), row('C', 10, '2026-11-21')];
    expect(
      mergeRows(followed, own).map(({ code, status, followed: kept }) => [code, status.code, kept]),
    ).toEqual([
      ['A', 5, true],
      ['C', 10, false],
      ['B', 4, true],
    ]);
  });

  test('keeps the copy of the phone where it is newer', () => {
    expect(mergeRows([row('A', 9, '2026-11-20')], [row('A', 4, '2026-11-01')])[0]?.status.code).toBe(9);
  });
});

describe('the copy on the phone and the answer of the portal', () => {
  const kept = sample({});
  test('the copy stands in for a bare status only while nothing has changed', () => {
    const bare = sample({ view: 'status' });
    expect(bestOf(bare, kept)).toBe(kept);
    const newer = sample({ view: 'status', asOf: '2026-11-22T09:00:00+07:00' });
    expect(bestOf(newer, kept)).toBe(newer);
  });

  test('without an answer the copy is shown, without a copy the answer', () => {
    expect(bestOf(null, kept)).toBe(kept);
    expect(bestOf(kept, null)).toBe(kept);
    expect(bestOf(null, null)).toBeNull();
  });
});

test.each([
  [undefined, null],
  [0, 1],
  [61, 2],
  [900, 15],
])('a wait of %s seconds is told in whole minutes', (seconds, minutes) => {
  expect(waitMinutes(seconds)).toBe(minutes);
});
