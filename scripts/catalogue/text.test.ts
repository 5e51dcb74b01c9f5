import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinSteps, line, lines, listed, nameKey, told } from './text';

describe('published texts', () => {
  test.each([
    ['Thủ tục đăng ký khai tử', 'Đăng ký khai tử.', true],
    ['CẤP LẠI (cấp tỉnh)', 'Cấp lại cấp tỉnh', true],
    ['Hoà giải', 'Hòa giải', true],
    ['Hoà giải', 'Hoa giải', false],
    ['Cấp đổi', 'Cấp lại', false],
  ])('%s and %s are the same name: %s', (a, b, same) => {
    expect(nameKey(a) === nameKey(b)).toBe(same);
    expect(nameKey(a.normalize('NFD')) === nameKey(b)).toBe(same);
  });

  test.each(['không', 'Không có', 'Không có thông tin', '-', '', 'Không.'])('"%s" tells nothing', (text) =>
    expect(told(text)).toBe(''),
  );

  test('what says more than "no" is kept', () => expect(told('Không quá 3 ngày')).toBe('Không quá 3 ngày'));

  test('bullets go, lines stay; a number alone joins its sentence', () => {
    const text = lines('Bước 1:\r\n  - Nộp   hồ sơ\u200b.\n\n+ Bước 2.\n Nhận.');
    expect(joinSteps(listed(text))).toEqual(['Bước 1: Nộp hồ sơ.', 'Bước 2: Nhận.']);
  });

  test('any value gives a text that JSON keeps', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const text of [line(value), lines(value)])
          expect(new TextDecoder().decode(new TextEncoder().encode(text))).toBe(text);
      }),
    );
    expect(line('a\ud800b\u0000c')).toBe('abc');
  });
});
