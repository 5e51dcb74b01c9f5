import * as v from 'valibot';
import { expect, test } from 'vitest';
import { categoriesShape, categoryPageShape, reportPageShape, reportShape, toListed, toReport } from './wire';

const row = {
  id: 'HP261121-0001',
  status: 'teleported',
  status_name: 'Đang chuyển',
  category_name: 'Đường',
  text: 'Ổ gà',
  unit_name: 'Phường mẫu',
  received_at: '2026-11-21T09:00:00+07:00',
};
const whole = { ...row, as_of: '2026-11-21T09:00:00+07:00', source: { name: 'Cổng mẫu' } };

test("a report that says only what it must is still shown, with its status in the portal's words", () => {
  const report = toReport(v.parse(reportShape, whole));
  expect(report).toMatchObject({
    status: { code: 'teleported', name: 'Đang chuyển' },
    photos: [],
    answer: null,
    events: [],
    expectedAt: null,
    provisional: true,
  });
});

test('a photo name that is no SHA-256 is never asked for', () => {
  expect(v.parse(reportShape, { ...whole, photos: ['../../sessions'] }).photos).toEqual([]);
});

test('an answer comes with its pictures', () => {
  const name = 'a'.repeat(64);
  const answer = { text: 'Đã vá', at: whole.as_of, from: 'Cơ quan mẫu', photos: [name] };
  expect(toReport(v.parse(reportShape, { ...whole, answer })).answer).toEqual(answer);
});

test('a page of lines, and answers of another shape', () => {
  const page = { items: [row], next_cursor: null, as_of: whole.as_of };
  expect(v.parse(reportPageShape, page).items.map(toListed)[0]?.unitName).toBe('Phường mẫu');
  for (const wrong of [null, '<html>', { items: [{ id: 1 }] }, []])
    expect(v.safeParse(reportPageShape, wrong).success).toBe(false);
  expect(v.safeParse(categoriesShape, { items: [] }).success).toBe(false);
  expect(v.safeParse(categoryPageShape, { items: [] }).success).toBe(false);
});
