import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completionsOf } from './completions';
import { rowOf } from './testing/row';

const found = [
  rowOf({ code: '1.000001', words: 'làm lại sổ đỏ, mất sổ đỏ, mất bìa đỏ' }),
  rowOf({ code: '1.000002', words: 'mất bằng lái, làm lại bằng lái xe' }),
  rowOf({ code: '1.000003', words: 'mất bằng lái' }),
  rowOf({ code: '1.000004', words: '' }),
];

describe('ways to go on with a short query', () => {
  test.each([
    ['mat', ['mất sổ đỏ', 'mất bằng lái']],
    ['làm l', ['làm lại sổ đỏ', 'làm lại bằng lái xe']],
    ['so do', ['làm lại sổ đỏ']],
    ['bằng lái', ['mất bằng lái']],
    ['m', []],
    ['mất bằng lái', []],
    ['   ', []],
    ['mất bằng lái xe máy', []],
  ])('%s: %j', (query, phrases) => expect(completionsOf(query, found)).toEqual(phrases));

  test('an earlier search comes first, and none stands twice', () => {
    expect(completionsOf('mat', found, ['mat bang lai', 'mất ví', 'khai sinh'])).toEqual([
      'mat bang lai',
      'mất sổ đỏ',
    ]);
    expect(completionsOf('mat', found, ['mất thẻ', 'mất ví'])).toEqual(['mất thẻ', 'mất sổ đỏ']);
  });

  test('whatever is typed, at most two come, and each says more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const list = completionsOf(query, found, [query, `${query} nữa`]);
        expect(list.length).toBeLessThanOrEqual(2);
        expect(list).not.toContain(query);
      }),
    );
  });
});
