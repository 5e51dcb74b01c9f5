import { describe, expect, test } from 'vitest';
import { endedOn, feeAnswer, isDoubtful, sharedFees } from './fees';
import { sampleFee } from './testing/sample';

const today = '2026-11-21';
const ended = { note: '160.000 đồng (áp dụng đến hết ngày 31/12/2023)' };

describe('how much it costs', () => {
  test.each([
    ['nothing published at all', [], { kind: 'none' }],
    ['one amount', [sampleFee({ amount: 8000 })], { kind: 'one', fee: sampleFee({ amount: 8000 }) }],
    [
      'the same for every channel',
      [sampleFee({ amount: 8000, channel: 'online' }), sampleFee({ amount: 8000, channel: 'counter' })],
      { kind: 'one', fee: sampleFee({ amount: 8000, channel: 'online' }) },
    ],
    [
      'less online',
      [sampleFee({ amount: 5000 }), sampleFee({ amount: 8000 })],
      { kind: 'range', min: 5000, max: 8000 },
    ],
    ['đồng and dollars', [sampleFee({ amount: 25, currency: 'USD' }), sampleFee({})], { kind: 'several' }],
    [
      'a fee and a charge add up, so they are no span',
      [sampleFee({ note: 'Phí thẩm định' }), sampleFee({ amount: 20_000, note: 'Lệ phí cấp giấy' })],
      { kind: 'parts' },
    ],
    [
      'a reduced fee that has ended does not count',
      [sampleFee({ amount: 160_000, ...ended }), sampleFee({ amount: 200_000 })],
      { kind: 'one', fee: sampleFee({ amount: 200_000 }) },
    ],
    [
      'an amount without its thousands is no part of a span',
      [sampleFee({ amount: 25 }), sampleFee({ amount: 50_000 })],
      { kind: 'several' },
    ],
  ])('%s', (_, fees, answer) => {
    expect(feeAnswer(fees, today)).toEqual(answer);
  });

  test('25 đồng cannot be believed, 25 dollars can', () => {
    expect(isDoubtful(sampleFee({ amount: 25 }))).toBe(true);
    expect(isDoubtful(sampleFee({ amount: 25, currency: 'USD' }))).toBe(false);
    expect(isDoubtful(sampleFee({ amount: 0 }))).toBe(false);
  });

  test('a fee that several channels ask alike is told once', () => {
    const fees = [
      sampleFee({ channel: 'online', amount: 5000 }),
      sampleFee({ channel: 'counter' }),
      sampleFee({ channel: 'post' }),
    ];
    expect(sharedFees(fees).map(({ channels }) => channels)).toEqual([['online'], ['counter', 'post']]);
    const alike = fees.slice(1);
    expect(sharedFees(alike).map(({ channels }) => channels)).toEqual([[]]);
  });

  test('a note tells when a fee ended; until that day it holds', () => {
    expect(endedOn(sampleFee(ended), today)).toBe('2023-12-31');
    expect(endedOn(sampleFee({ note: 'đến hết ngày 31/12/2026' }), today)).toBeNull();
    expect(endedOn(sampleFee({ note: 'Thông tư ngày 01/07/2025' }), today)).toBeNull();
  });
});
