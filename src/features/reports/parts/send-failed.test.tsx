import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { SendFailed } from './send-failed';

afterEach(cleanup);

test.each([
  [2, 'Hãy bỏ bớt ảnh trong phản ánh rồi gửi lại.'],
  [0, 'Hãy xoá bớt ảnh hoặc tệp khác trong máy, rồi quay lại bấm gửi. Đừng đóng ứng dụng.'],
])('on a full phone a report with %i photos is told what makes room', (photos, sentence) => {
  render(<SendFailed failure="full" photos={photos} asNew={() => undefined} giveWay={() => undefined} />);
  expect(screen.getByText(sentence, { exact: false })).toBeTruthy();
  expect(screen.getByText('Câu trả lời còn nguyên')).toBeTruthy();
});
