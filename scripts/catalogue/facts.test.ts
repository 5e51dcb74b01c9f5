import { describe, expect, test } from 'vitest';
import { feesOf } from './fees';
import { papersOf } from './papers';
import { audienceOf, whoOf } from './people';
import { method, raw } from './testing/raw';
import { read } from './testing/read';
import { timesOf } from './times';

const record = (change: Readonly<Record<string, unknown>>) => read(raw('1.000001', 'Tách thửa', change));
const days = (value: number) => ({ value, unit: 'working_day' });
const fee = (kind: string, note = '', amount: number | null = null, currency = 'VND', type = 'phi') => ({
  type,
  kind,
  amount,
  currency: amount === null ? null : currency,
  note,
});

describe('limits', () => {
  test.each([
    ['one for all', [days(7.5), days(7.5)], [{ span: days(7.5) }]],
    [
      'another one at the counter',
      [days(7.5), days(9.5)],
      [{ span: days(7.5) }, { span: days(7.5), channel: 'online' }, { span: days(9.5), channel: 'counter' }],
    ],
    [
      'hours',
      [
        { value: 4, unit: 'hour' },
        { value: 4, unit: 'hour' },
      ],
      [{ span: { value: 4, unit: 'hour' } }],
    ],
    ['years are months', [{ value: 1, unit: 'year' }, null], [{ span: { value: 12, unit: 'month' } }]],
    [
      'none that counts',
      [
        { value: 0, unit: 'day' },
        { value: 2, unit: 'moon' },
      ],
      [],
    ],
  ])('%s', (_, [online, counter], times) => {
    const methods = [method('truc_tuyen', { time: online }), method('truc_tiep', { time: counter })];
    const first = times.length > 0 ? online : null;
    const told = timesOf(record({ time: first, methods })).filter(
      (time, index) => index === 0 || times.length > 1 || !time.channel,
    );
    expect(told).toEqual(times);
  });

  test('cases with limits of their own stand by name', () => {
    const cases = [
      { name: 'Tách thửa (Không đổi chủ)', time: days(7.5) },
      { name: 'Tách thửa (Có đổi chủ)', time: days(9.5) },
    ];
    expect(timesOf(record({ cases, methods: [], time: days(7.5) }))).toEqual([
      { span: days(7.5) },
      { span: days(7.5), case: 'Không đổi chủ' },
      { span: days(9.5), case: 'Có đổi chủ' },
    ]);
  });
});

describe('fees', () => {
  test.each([
    ['not published is not free', [fee('not_published')], [{ kind: 'not_published' }]],
    ['nothing at all is not free', [], [{ kind: 'not_published' }]],
    ['an amount of 0 is not free', [fee('amount', '', 0)], [{ kind: 'not_published' }]],
    [
      '"no rule" is not free',
      [fee('free_stated', 'Không quy định')],
      [{ kind: 'see_note', note: 'Không quy định' }],
    ],
    ['free only where it is stated', [fee('free_stated', 'Không')], [{ kind: 'free' }]],
    [
      'an amount with its note',
      [fee('amount', 'Miễn cho hộ nghèo', 8000)],
      [{ kind: 'amount', amount: 8000, currency: 'VND', note: 'Miễn cho hộ nghèo' }],
    ],
    [
      'dollars stay dollars',
      [fee('amount', '', 25, 'USD')],
      [{ kind: 'amount', amount: 25, currency: 'USD' }],
    ],
    ['other money is told in words', [fee('amount', '', 5, 'EUR')], [{ kind: 'see_note', note: '5 EUR' }]],
    [
      'two kinds are named',
      [fee('amount', '', 5, 'VND'), fee('amount', '', 7, 'VND', 'le_phi')],
      [
        { kind: 'amount', amount: 5, currency: 'VND', note: 'Phí' },
        { kind: 'amount', amount: 7, currency: 'VND', note: 'Lệ phí' },
      ],
    ],
  ])('%s', (_, fees, told) => {
    const methods = [method('truc_tuyen', { fees }), method('truc_tiep', { fees })];
    expect(feesOf(record({ methods }))).toEqual(told.map((one) => ({ channel: null, ...one })));
  });

  test('a lower fee online is told by channel', () => {
    const methods = [
      method('truc_tuyen', { fees: [fee('amount', '', 10_000)] }),
      method('truc_tiep', { fees: [fee('amount', '', 20_000)] }),
    ];
    expect(feesOf(record({ methods })).map(({ channel, amount }) => [channel, amount])).toEqual([
      ['online', 10_000],
      ['counter', 20_000],
    ]);
  });
});

describe('papers', () => {
  const papers = (...entries: [only: string, name: string, note?: boolean][]) =>
    papersOf(
      record({ documents: entries.map(([only, name, is_note = false]) => ({ case: only, name, is_note })) })
        .papers,
    );

  test('what only some bring stands by its case', () => {
    expect(papers(['', 'Đơn'], ['* (1.3) Đối với nhà thờ:', '(2) Bản vẽ'])).toEqual([
      { name: 'Đơn', remark: false },
      { name: 'Bản vẽ', case: 'Đối với nhà thờ', remark: false },
    ]);
  });

  test('a remark is no paper, whether it is marked or stands below "Lưu ý"', () => {
    const found = papers(['', 'Đơn'], ['* Lưu ý :', 'Được chọn nơi nộp.'], ['', 'Không nộp thêm.', true]);
    expect(found.map(({ remark }) => remark)).toEqual([false, true, true]);
  });

  test.each([
    'Thành phần hồ sơ:',
    'a) Thành phần hồ sơ:',
    '01 bộ hồ sơ',
    'Số lượng hồ sơ: 01 bộ.',
    'Bao gồm',
    '* Giấy tờ phải nộp:',
  ])('"%s" is no case', (only) =>
    expect(papers([only, 'Đơn'], ['Nếu ủy quyền', 'Giấy ủy quyền'])[0]).toEqual({
      name: 'Đơn',
      remark: false,
    }),
  );

  test('what is only shown at the desk says so', () =>
    expect(papers(['* Giấy tờ phải xuất trình:', 'Căn cước'], ['', 'Đơn'])[0]?.note).toBe('phải xuất trình'));
});

describe('people', () => {
  test.each([
    [['Công dân Việt Nam'], 'citizen', 'Công dân Việt Nam.'],
    [['Doanh nghiệp', 'Hợp tác xã'], 'organisation', 'Doanh nghiệp, hợp tác xã.'],
    [
      ['Tổ chức (không bao gồm doanh nghiệp', 'HTX)', 'Công dân Việt Nam'],
      'both',
      'Công dân Việt Nam, tổ chức.',
    ],
    [[], 'both', ''],
  ])('%j', (groups, audience, who) => {
    expect(audienceOf(groups)).toBe(audience);
    expect(whoOf(groups)).toBe(who);
  });
});
