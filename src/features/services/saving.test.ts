import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { saving } from './saving';
import type { Fee } from './service';
import { tellSaving } from './tell-saving';
import { sampleFee, sampleService, sampleTime } from './testing/sample';
import { words } from './words';

const today = '2026-11-21';
const online = (change: Partial<Fee>) => sampleFee({ channel: 'online', ...change });
const counter = (change: Partial<Fee>) => sampleFee({ channel: 'counter', ...change });
const days = (value: number, channel: 'online' | 'counter', change = {}) =>
  sampleTime({ span: { value, unit: 'working_day' }, channel, ...change });
const told = (change: Partial<typeof sampleService>) => {
  const saved = saving({ ...sampleService, times: [], fees: [], ...change }, today);
  return saved && tellSaving(saved, words.vi, 'vi');
};

describe('what filing online saves', () => {
  test.each([
    [
      'cheaper and faster',
      {
        fees: [online({ amount: 50_000 }), counter({ amount: 80_000 })],
        times: [days(3, 'online'), days(5, 'counter')],
      },
      'rẻ hơn 30.000 đồng và nhanh hơn 2 ngày làm việc',
    ],
    [
      'cheaper, but slower',
      {
        fees: [online({ kind: 'free', amount: null }), counter({ amount: 8000 })],
        times: [days(5, 'online'), days(3.5, 'counter')],
      },
      'rẻ hơn 8.000 đồng nhưng lâu hơn 1,5 ngày làm việc',
    ],
    [
      'more or less so, by what is asked for',
      {
        fees: [
          online({ amount: 7000, note: 'Một hộ: 7.000 đồng' }),
          online({ amount: 5000, note: 'Theo danh sách: 5.000 đồng' }),
          counter({ amount: 10_000, note: 'Theo danh sách: 10.000 đồng' }),
          counter({ amount: 15_000, note: 'Một hộ: 15.000 đồng' }),
        ],
      },
      'rẻ hơn 5.000 đồng đến 8.000 đồng',
    ],
  ])('%s', (_, change, sentence) => {
    expect(told(change)).toBe(`So với nộp tại quầy, nộp trực tuyến ${sentence}.`);
  });

  test.each<[string, Partial<typeof sampleService>]>([
    ['nothing is published for the counter', { fees: [online({ amount: 5000 })] }],
    [
      'one of the two is not published',
      { fees: [online({ amount: 5000 }), counter({ kind: 'not_published' })] },
    ],
    ['both cost the same', { fees: [online({}), counter({})] }],
    ['online costs more', { fees: [online({ amount: 9000 }), counter({ amount: 8000 })] }],
    [
      'the two are for different things',
      { fees: [online({ note: 'Phí công bố: 1' }), counter({ amount: 90_000, note: 'Lệ phí đăng ký: 2' })] },
    ],
    [
      'the reduced fee has ended',
      {
        fees: [
          online({ amount: 5000, note: 'Đến hết ngày 31/12/2023' }),
          counter({ note: 'Đến hết ngày 31/12/2030' }),
        ],
      },
    ],
    ['an amount lacks its thousands', { fees: [online({ amount: 25 }), counter({ amount: 50_000 })] }],
    ['the money is another', { fees: [online({ amount: 5, currency: 'USD' }), counter({})] }],
    [
      'the units differ',
      { times: [days(3, 'counter'), sampleTime({ channel: 'online', span: { value: 1, unit: 'hour' } })] },
    ],
    [
      'the limit is that of one case',
      { times: [days(1, 'online', { only: 'Mất thẻ' }), days(3, 'counter')] },
    ],
    ['one way has two limits', { times: [days(1, 'online'), days(9, 'online'), days(3, 'counter')] }],
    ['nothing can be filed online', { online: 'none', times: [days(1, 'online'), days(3, 'counter')] }],
  ])('nothing is said where %s', (_, change) => {
    expect(told(change)).toBeNull();
  });

  test('whatever is published, a saving is never more than the counter asks', () => {
    const fee = fc.record({
      channel: fc.constantFrom('online' as const, 'counter' as const, 'post' as const, null),
      kind: fc.constantFrom(
        'amount' as const,
        'free' as const,
        'see_note' as const,
        'not_published' as const,
      ),
      amount: fc.option(fc.integer({ min: 0, max: 5_000_000 })),
      currency: fc.constantFrom('VND', 'USD'),
      per: fc.constantFrom(null, 'mỗi bản'),
      note: fc.constantFrom(null, 'Phí: 1', 'Lệ phí: 2'),
    });
    fc.assert(
      fc.property(fc.array(fee, { maxLength: 6 }), (fees) => {
        const saved = saving({ ...sampleService, times: [], fees }, today)?.fee;
        const most = Math.max(
          0,
          ...fees.map(({ channel, amount }) => (channel === 'counter' ? (amount ?? 0) : 0)),
        );
        if (saved) expect(saved.min >= 0 && saved.max > 0 && saved.max <= most).toBe(true);
      }),
    );
  });
});
