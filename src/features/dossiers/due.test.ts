import { describe, expect, test } from 'vitest';
import { dueOf, lateness, otherPromise } from './due';
import { dueCells } from './due-cells';
import { dueAnswer, dueLines } from './due-lines';
import { sample } from './testing/sample';

const now = '2026-11-21T09:41:00+07:00';
const today = '2026-11-21';

describe('when a dossier is ready', () => {
  const dossier = sample({});
  const due = dueOf(dossier, now);

  test('7.5 working days with an open pause and the holiday of 24/11 end on the morning of Friday 27/11', () => {
    expect(due?.readyAt).toEqual({ day: '2026-11-27', half: 'morning' });
    expect(due && dueAnswer(due, dossier, 'vi')).toEqual({
      when: 'Sáng Thứ Sáu, 27/11/2026',
      condition: 'nếu bạn nộp đủ trong Thứ Hai, 23/11/2026.',
    });
  });

  test('the reasons say the limit, the pause, the days off, and the other date of the portal', () => {
    const lines = due ? dueLines(due, dossier, today, 'vi').map(({ text }) => text) : [];
    expect(lines).toContain('Quy định 7,5 ngày làm việc. Đã tính 5 ngày, còn 2,5 ngày.');
    expect(lines).toContain('Dừng từ Thứ Năm, 19/11/2026, chờ bạn bổ sung.');
    expect(lines).toContain('Thứ Bảy, Chủ Nhật và ngày nghỉ lễ 24/11 không tính.');
    expect(lines[lines.length - 1]).toBe('Cổng còn ghi Thứ Hai, 23/11/2026, chưa trừ ngày dừng.');
  });

  test('where the office is late, the last day is called the limit, not the day it was ready', () => {
    const words = due ? dueCells(due, today, 'vi', true).cells.map(({ word }) => word) : [];
    expect(words).toContain('hạn');
    expect(words).not.toContain('xong');
  });

  test('each working day has its word', () => {
    const { cells, weekdays } = due ? dueCells(due, today, 'vi') : { cells: [], weekdays: [] };
    expect(weekdays).toEqual(['Hai', 'Ba', 'Tư', 'Năm', 'Sáu']);
    expect(cells.map(({ number, word }) => `${number} ${word}`.trim())).toEqual([
      '9',
      '10',
      '11 nhận',
      '12 tính',
      '13 tính',
      '16 tính',
      '17 tính',
      '18 tính',
      '19 dừng',
      '20 dừng',
      '23 nộp đủ',
      '24 nghỉ lễ',
      '25 sẽ tính',
      '26 sẽ tính',
      '27 xong',
    ]);
  });

  test.each([
    ['no intake yet', { receivedAt: null }],
    ['no limit told', { limit: null }],
    ['only just sent in', { status: { code: 1, name: '' } }],
    ['stopped', { status: { code: 8, name: '' } }],
    ['a pause that is no date', { pauses: [{ from: 'soon', to: null }] }],
  ])('nothing is counted: %s', (_, change) => {
    expect(dueOf(sample(change), now)).toBeNull();
  });

  test('a date of the portal that agrees is not said twice', () => {
    const agreed = sample({ promisedAt: '2026-11-27T11:30:00+07:00' });
    expect(otherPromise(agreed, dueOf(agreed, now))).toBeNull();
  });
});

describe('lateness', () => {
  const going = (change = {}) =>
    sample({ status: { code: 4, name: '' }, pauses: [], promisedAt: null, ...change });

  test('is told in working days after the due day', () => {
    const dossier = going();
    const due = dueOf(dossier, '2026-11-27T08:00:00+07:00');
    expect(due?.readyAt.day).toBe('2026-11-23');
    expect(lateness(dossier, due, '2026-11-23T17:00:00+07:00')).toBeNull();
    expect(lateness(dossier, due, '2026-11-24T08:00:00+07:00')).toBeNull();
    expect(lateness(dossier, due, '2026-11-27T08:00:00+07:00')).toEqual({
      dueDay: '2026-11-23',
      daysOver: 3,
      newDay: null,
    });
  });

  test('names the new day that the office promised', () => {
    const dossier = going({ promisedAt: '2026-12-02T17:00:00+07:00' });
    const at = '2026-11-27T08:00:00+07:00';
    expect(lateness(dossier, dueOf(dossier, at), at)?.newDay).toBe('2026-12-02');
  });

  test('is judged by the date of the portal where nothing can be counted', () => {
    const dossier = going({ limit: null, promisedAt: '2026-11-18T17:00:00+07:00' });
    expect(lateness(dossier, null, now)?.daysOver).toBe(2);
  });

  test.each([1, 3, 5, 6, 7, 8, 9, 10, 99])(
    'does not exist while the clock stands still (status %i)',
    (code) => {
      const dossier = sample({
        status: { code, name: '' },
        promisedAt: '2026-01-05T08:00:00+07:00',
        limit: null,
      });
      expect(lateness(dossier, null, now)).toBeNull();
    },
  );
});
