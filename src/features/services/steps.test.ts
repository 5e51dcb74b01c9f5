import { expect, test } from 'vitest';
import { groupSteps } from './steps';

test('steps keep the portal’s numbers, and a line without one belongs to the step before it', () => {
  expect(groupSteps(['Trình tự', 'Bước 1: Nộp hồ sơ.', 'a) Tại quầy', 'b) Bước 2. Nhận kết quả'])).toEqual([
    { number: null, text: 'Trình tự', more: [] },
    { number: 1, text: 'Nộp hồ sơ.', more: ['a) Tại quầy'] },
    { number: 2, text: 'Nhận kết quả', more: [] },
  ]);
});

test('where no line is numbered, each is a step, and what stands under a bullet belongs to it', () => {
  expect(groupSteps(['Nộp', '- Tại quầy', 'a) Qua bưu chính', 'Nhận']).map(({ text }) => text)).toEqual([
    'Nộp',
    'Nhận',
  ]);
});
