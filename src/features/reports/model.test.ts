import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KeptReceipt } from '../../outbox';
import { excerpt, isOver, mergeReports, photosThatFit, plainStatus, timeLeft } from './model';
import type { ListedReport } from './report';

const status = (code: string) => ({ code, name: '' });

test.each([
  ['received', 'received', false],
  ['in_progress', 'in_progress', false],
  ['needs_more', 'needs_more', false],
  ['answered', 'answered', true],
  ['done', 'done', true],
  ['waiting', 'waiting', false],
  ['reopened_by_robot', 'other', false],
  ['toString', 'other', false],
  ['', 'other', false],
])('the portal\'s "%s" is plainly "%s"', (code, plain, over) => {
  expect(plainStatus(status(code))).toBe(plain);
  expect(isOver(status(code))).toBe(over);
});

const due = '2026-11-27T17:00:00+07:00';
const at = (time: string) => Date.parse(time);

test.each([
  [
    'a week before, the holiday of 24/11 not counted',
    'received',
    '2026-11-20T09:00:00+07:00',
    { late: false, workingDays: 4 },
  ],
  ['on the day itself', 'in_progress', '2026-11-27T09:00:00+07:00', { late: false, workingDays: 0 }],
  ['an hour over', 'in_progress', '2026-11-27T18:00:00+07:00', { late: true, days: 0 }],
  ['three days over', 'received', '2026-11-30T18:00:00+07:00', { late: true, days: 3 }],
  ['answered in time or not, nobody is late any more', 'answered', '2026-12-30T18:00:00+07:00', null],
])('the time left, %s', (_, code, now, left) => {
  expect(timeLeft({ status: status(code), expectedAt: due }, at(now))).toEqual(left);
});

test('without a day, or with one that cannot be read, nothing is promised', () => {
  expect(timeLeft({ status: status('received'), expectedAt: null }, 0)).toBeNull();
  expect(timeLeft({ status: status('received'), expectedAt: 'soon' }, 0)).toBeNull();
  for (const odd of ['2030', '9999-12-31T23:59:59+07:00'])
    expect(timeLeft({ status: status('received'), expectedAt: odd }, 0)).toBeNull();
});

const listed = (id: string, code: string, receivedAt: string): ListedReport => ({
  id,
  status: status(code),
  category: 'Đường',
  text: 'Ổ gà',
  unitName: 'Phường mẫu',
  receivedAt,
});
const receipt = (id: string, receivedAt: string): KeptReceipt => ({
  id: `item-${id}`,
  room: 'report',
  shown: { category: 'Đường', text: 'Ổ gà', place: 'Phường mẫu' },
  sealedAt: 0,
  sentAt: 0,
  receipt: {
    id,
    key: 'k',
    receivedAt,
    office: 'Cơ quan mẫu',
    expectedAt: null,
    provisional: true,
    photos: 0,
    watchToken: 't',
  },
});

test('signed out, what was sent from this phone is listed as taken in', () => {
  const all = mergeReports([], [], [receipt('HP261121-0001', '2026-11-21T09:00:00+07:00')]);
  expect(all).toEqual([{ ...listed('HP261121-0001', 'received', '2026-11-21T09:00:00+07:00') }]);
});

test("the portal's word outweighs news, and news outweigh the receipt", () => {
  const time = '2026-11-21T09:00:00+07:00';
  const all = mergeReports(
    [listed('HP261121-0001', 'done', time)],
    [listed('HP261121-0001', 'answered', time), listed('HP261121-0002', 'answered', time)],
    [receipt('HP261121-0001', time), receipt('HP261121-0002', time)],
  );
  expect(all.map(({ id, status: { code } }) => [id, code])).toEqual([
    ['HP261121-0002', 'answered'],
    ['HP261121-0001', 'done'],
  ]);
});

test('whatever comes together, each report is listed once, the newest first', () => {
  const one = fc.record({ id: fc.constantFrom('A', 'B', 'C', 'D'), hour: fc.integer({ min: 0, max: 23 }) });
  const time = (hour: number) => `2026-11-21T${String(hour).padStart(2, '0')}:00:00+07:00`;
  fc.assert(
    fc.property(fc.array(one), fc.array(one), (portal, kept) => {
      const all = mergeReports(
        portal.map(({ id, hour }) => listed(id, 'done', time(hour))),
        [],
        kept.map(({ id, hour }) => receipt(id, time(hour))),
      );
      const ids = all.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(new Set(ids)).toEqual(new Set([...portal, ...kept].map(({ id }) => id)));
      const times = all.map(({ receivedAt }) => Date.parse(receivedAt));
      expect(times).toEqual([...times].sort((a, b) => b - a));
    }),
  );
});

test('room is told in photos, and not at all where the phone does not tell', () => {
  expect(photosThatFit({ usedBytes: 0, budgetBytes: null })).toBeNull();
  expect(photosThatFit({ usedBytes: 0, budgetBytes: 16 * 1024 * 1024 })).toBe(40);
  expect(photosThatFit({ usedBytes: 9, budgetBytes: 8 })).toBe(0);
});

test('a long text is cut between words', () => {
  expect(excerpt('Ổ  gà\nto')).toBe('Ổ gà to');
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => {
      expect(excerpt(text).length).toBeLessThanOrEqual(81);
    }),
  );
});
