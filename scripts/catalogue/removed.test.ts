import { describe, expect, test } from 'vitest';
import { nextRemoved } from './removed';

const now = new Map([
  ['1.000010', { name: 'Cấp thẻ' }],
  ['1.000020', { name: 'Đăng ký hội (cấp xã)' }],
  ['1.000031', { name: 'Trùng tên' }],
  ['1.000032', { name: 'Trùng tên' }],
  ['1.115613', { name: 'Việc của thành phố' }],
]);
const went = (code: string, name: string, replacedBy: string[] = []) => ({ code, name, replacedBy });
const successor = (last: ReturnType<typeof went>) => nextRemoved([], [last], now, '2026-08-01')[0]?.successor;

describe('codes that are gone', () => {
  test.each([
    ['the same name', went('1.000001', 'Thủ tục cấp thẻ.'), '1.000010'],
    ['the same name at another level', went('1.000001', 'Đăng ký hội (cấp tỉnh)'), '1.000020'],
    ["the city's own", went('1.000001', 'Cấp thẻ', ['1.115613']), '1.115613'],
    ['two of the same name tell nothing', went('1.000001', 'Trùng tên'), undefined],
    ['nothing alike', went('1.000001', 'Việc đã bỏ'), undefined],
  ])('what took their place: %s', (_, last, code) => expect(successor(last)).toBe(code));

  test('stay on the list over later snapshots, follow their successor, and leave it when published again', () => {
    const before = [
      { code: '1.000001', name: 'Một', since: '2026-07-01', successor: '1.000002' },
      { code: '1.000010', name: 'Cấp thẻ', since: '2026-07-01' },
    ];
    expect(nextRemoved(before, [went('1.000002', 'Cấp thẻ')], now, '2026-08-01')).toEqual([
      { code: '1.000001', name: 'Một', since: '2026-07-01', successor: '1.000010' },
      { code: '1.000002', name: 'Cấp thẻ', since: '2026-08-01', successor: '1.000010' },
    ]);
  });

  test('codes that name each other lead nowhere, and the search for them ends', () => {
    const before = [
      { code: '1.000001', name: 'Một', since: '2026-07-01', successor: '1.000002' },
      { code: '1.000002', name: 'Hai', since: '2026-07-01', successor: '1.000001' },
    ];
    expect(nextRemoved(before, [], now, '2026-08-01').map((entry) => entry.successor)).toEqual([
      undefined,
      undefined,
    ]);
  });
});
