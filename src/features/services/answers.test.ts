import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimate, feeAnswer, firstSentence, generalPapers, generalTimes, specialCases } from './answers';
import { sampleFee, sampleService } from './testing/sample';

describe('answers before one goes', () => {
  test('the first sentence is the answer, the others follow', () => {
    expect(firstSentence('Cha hoặc mẹ. Ông bà làm thay được.')).toEqual([
      'Cha hoặc mẹ',
      'Ông bà làm thay được.',
    ]);
    expect(firstSentence('Mẫu số 1.5 của Bộ')).toEqual(['Mẫu số 1.5 của Bộ', '']);
  });

  test('papers of a special case and remarks are not counted among those everyone brings', () => {
    expect(generalPapers(sampleService).map(({ name }) => name)).toEqual(['Tờ khai', 'Giấy chứng sinh']);
    expect(specialCases(sampleService).map(({ only }) => only)).toEqual(['Nhờ người khác làm thay']);
  });

  test('the limit of all channels comes first, that of one channel after it', () => {
    const all = { span: { value: 3, unit: 'working_day' as const }, channel: null, only: null };
    const online = {
      span: { value: 2, unit: 'working_day' as const },
      channel: 'online' as const,
      only: null,
    };
    expect(generalTimes({ times: [online, all] })).toEqual({ main: all, others: [online] });
    expect(generalTimes({ times: [] })).toEqual({ main: null, others: [] });
  });

  test('on a Saturday the estimate counts from Monday and passes over 24/11', () => {
    expect(estimate('2026-11-21', { value: 1, unit: 'working_day' })).toEqual({
      accepted: '2026-11-23',
      ready: { day: '2026-11-25', half: 'afternoon' },
    });
  });

  test('half a day is ready in the morning', () => {
    expect(estimate('2026-11-25', { value: 1.5, unit: 'working_day' })?.ready).toEqual({
      day: '2026-11-27',
      half: 'morning',
    });
  });

  test('no limit, or one in hours, gives no estimate', () => {
    expect(estimate('2026-11-21', null)).toBeNull();
    expect(estimate('2026-11-21', { value: 4, unit: 'hour' })).toBeNull();
  });

  test('whatever the limit, an estimate never lies before the day of acceptance', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom('working_day', 'day', 'month'),
        (value, unit) => {
          const found = estimate('2026-11-21', { value, unit });
          expect(found && found.ready.day > found.accepted).toBe(true);
        },
      ),
    );
  });
});

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
  ])('%s', (_, fees, answer) => {
    expect(feeAnswer(fees)).toEqual(answer);
  });
});
