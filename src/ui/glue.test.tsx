import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { glue } from './glue';

const whole = (text: string) => renderToStaticMarkup(<p>{glue(text)}</p>);

test.each([
  ['Hạn: Thứ Tư, 25/11/2026', 'Thứ Tư, 25/11/2026'],
  ['Xong lúc 10:00, Chủ Nhật, 22/11/2026.', '10:00, Chủ Nhật, 22/11/2026.'],
  ['Due: Wednesday, 25/11/2026', 'Wednesday, 25/11/2026'],
  ['Lịch nghỉ dời sang 5/1/2027.', '5/1/2027.'],
  ['In trên giấy hẹn, như H24.26-261111-0417', 'H24.26-261111-0417'],
  ['Trả 24.000 đồng cho phường', '24.000 đồng'],
  ['Pay 24,000 VND', '24,000 VND'],
])('in "%s" one thing stays on one line', (text, kept) => {
  expect(whole(text)).toContain(`<span class="together">${kept}</span>`);
});

test('a sentence without such a thing, and what is no text, comes back as it is', () => {
  expect(glue('Thứ Bảy, Chủ Nhật không tính.')).toBe('Thứ Bảy, Chủ Nhật không tính.');
  expect(glue(7)).toBe(7);
  expect(glue(null)).toBe(null);
});

test('no word is lost', () => {
  const text = 'Từ Thứ Hai, 23/11/2026, đến Thứ Ba, 24/11/2026: 8.000 đồng.';
  expect(whole(text).replace(/<[^>]*>/g, '')).toBe(text);
});
