import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleTime } from './testing/sample';
import { answerOf, estimate, generalTimes, longest, timeNotes } from './times';

const days = (value: number, change = {}) => sampleTime({ span: { value, unit: 'working_day' }, ...change });

describe('how long it takes', () => {
  test('a limit that is the same for every way is told once', () => {
    const times = [days(7), days(7, { channel: 'online' }), days(7, { channel: 'post' })];
    expect(generalTimes({ times })).toEqual({
      answer: { kind: 'one', span: { value: 7, unit: 'working_day' } },
      others: [],
    });
  });

  test('the limit of all channels is the answer, that of one channel is told under it', () => {
    const online = days(2, { channel: 'online' });
    const { answer, others } = generalTimes({ times: [online, days(3)] });
    expect(answer).toEqual({ kind: 'one', span: { value: 3, unit: 'working_day' } });
    expect(others).toEqual([online]);
  });

  test('several limits are told from the shortest to the longest, each with its note', () => {
    const times = [days(12, { note: 'Cấp mới' }), days(2, { note: 'Cấp lại' })];
    const { answer, others } = generalTimes({ times });
    expect(answer).toEqual({
      kind: 'range',
      min: { value: 2, unit: 'working_day' },
      max: { value: 12, unit: 'working_day' },
    });
    expect(others).toEqual(times);
    expect(longest(answer)?.value).toBe(12);
  });

  test('where one channel itself has two limits, no single one is the answer', () => {
    const times = [days(15), days(15, { channel: 'counter' }), days(25, { channel: 'counter' })];
    expect(generalTimes({ times }).answer.kind).toBe('range');
  });

  test('days and hours together are told as several, without an estimate', () => {
    const answer = answerOf([days(3), sampleTime({ span: { value: 12, unit: 'hour' } })]);
    expect(answer).toEqual({ kind: 'several' });
    expect(longest(answer)).toBeNull();
  });

  test('limits that only cases have depend on the case; none at all is not published', () => {
    expect(generalTimes({ times: [days(3, { only: 'Mất thẻ' })] }).answer).toEqual({ kind: 'cases' });
    expect(generalTimes({ times: [] }).answer).toEqual({ kind: 'none' });
    expect(generalTimes({ times: [sampleTime({ span: null })] }).answer).toEqual({ kind: 'none' });
  });

  test('a note that three channels repeat is told once', () => {
    const times = [
      days(7, { note: 'Kể từ ngày nhận đủ hồ sơ' }),
      days(7, { note: 'Kể từ ngày nhận đủ hồ sơ' }),
    ];
    expect(timeNotes({ times }, [])).toEqual(['Kể từ ngày nhận đủ hồ sơ']);
  });
});

describe('the day it would be ready', () => {
  test('on a Saturday the estimate counts from Monday and passes over 24/11', () => {
    expect(estimate('2026-11-21', { value: 1, unit: 'working_day' })).toEqual({
      accepted: '2026-11-23',
      ready: { day: '2026-11-25', half: 'afternoon' },
    });
  });

  test.each([
    ['half a day is ready in the morning', { value: 1.5, unit: 'working_day' }, '2026-11-27', 'morning'],
    ['a month ends on the same day of the next one', { value: 1, unit: 'month' }, '2026-12-25', 'afternoon'],
    ['days that end on a Sunday move to Monday', { value: 4, unit: 'day' }, '2026-11-30', 'afternoon'],
  ] as const)('%s', (_, span, day, half) => {
    expect(estimate('2026-11-25', span)?.ready).toEqual({ day, half });
  });

  test.each([
    null,
    { value: 4, unit: 'hour' },
    { value: 0, unit: 'working_day' },
    { value: -3, unit: 'day' },
    { value: 61, unit: 'month' },
    { value: Number.NaN, unit: 'day' },
  ] as const)('no limit, one in hours, or one that cannot be gives no estimate: %j', (span) => {
    expect(estimate('2026-11-21', span)).toBeNull();
  });

  test('whatever the limit, an estimate never lies before the day of acceptance', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 60, noNaN: true }),
        fc.constantFrom('working_day', 'day', 'month'),
        (value, unit) => {
          const found = estimate('2026-11-21', { value, unit });
          expect(found && found.ready.day > found.accepted).toBe(true);
        },
      ),
    );
  });
});
