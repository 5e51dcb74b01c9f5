import { expect, test } from 'vitest';
import { journeyOf } from './journey';
import { sample } from './testing/sample';

const events = [
  { at: '2026-11-18T16:40:00+07:00', title: 'Yêu cầu bổ sung', office: null },
  { at: '2026-11-11T08:15:00+07:00', title: 'Đã nộp', office: null },
];
const told = (code: number, nextSteps: string[] = []) =>
  journeyOf(sample({ status: { code, name: '' }, events, nextSteps }), 'Trả kết quả').map(
    ({ stage, title, last }) => `${stage} ${title}${last ? ' (cuối)' : ''}`,
  );

test('events stand in order of time, the latest is now, what is to come ends with the result', () => {
  expect(told(5, ['Đo đạc', 'Trả kết quả'])).toEqual([
    'done Đã nộp',
    'now Yêu cầu bổ sung',
    'next Đo đạc',
    'next Trả kết quả (cuối)',
  ]);
});

test('the result is to come even where the portal names no next step', () => {
  expect(told(4)).toContain('next Trả kết quả (cuối)');
});

test('nothing is to come once the result was handed over or the work has stopped', () => {
  expect(told(10)).toEqual(['done Đã nộp', 'done Yêu cầu bổ sung']);
  expect(told(8)).toEqual(['done Đã nộp', 'now Yêu cầu bổ sung']);
});
