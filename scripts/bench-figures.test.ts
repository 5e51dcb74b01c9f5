import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columns, median, medianOfEach, percentile, repeated } from './bench-figures';

describe('figures of several runs', () => {
  test.each([
    [[3], 0.5, 3],
    [[5, 1, 3], 0.5, 3],
    [[4, 1, 3, 2], 0.5, 2],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.95, 10],
    [[10, 20, 30], 0, 10],
    [[], 0.5, 0],
  ])('of %j the part %d lies below %d', (numbers, share, value) => {
    expect(percentile(numbers, share)).toBe(value);
  });

  test('the median is a number that was measured and leaves its runs as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (numbers) => {
        const before = [...numbers];
        expect(numbers).toContain(median(numbers));
        expect(numbers).toEqual(before);
      }),
    );
  });

  test('each figure has a median of its own', () => {
    const runs: [{ a: number; b: number }, ...{ a: number; b: number }[]] = [
      { a: 1, b: 30 },
      { a: 2, b: 10 },
      { a: 3, b: 20 },
    ];
    expect(medianOfEach(runs)).toEqual({ a: 2, b: 20 });
  });

  test('an address asked twice is told once', () => {
    expect(repeated(['GET /a', 'GET /b', 'GET /a', 'GET /a'])).toEqual(['GET /a']);
  });

  test('columns stand under their heads', () => {
    expect(
      columns([
        ['', 'cold', 'warm'],
        ['first paint', '900 ms', '80 ms'],
      ]),
    ).toBe(`${' '.repeat(15)}cold   warm\nfirst paint  900 ms  80 ms`);
  });
});
