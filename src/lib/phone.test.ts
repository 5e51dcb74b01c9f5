import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDigits } from './digits';
import { formatPhone, last4, normalisePhone } from './phone';

test.each([
  ['0912345678', '0912345678'],
  ['+84 912.345.678', '0912345678'],
  ['+84 (0) 912-345-678', '0912345678'],
  ['84912345678', '0912345678'],
  ['0084 912 345 678', '0912345678'],
  ['không chín một hai ba bốn năm sáu bảy tám', '0912345678'],
  ['0912 345 678', '0912345678'],
  ['０９１２３４５６７８', '0912345678'],
  ['0845678901', '0845678901'],
  ['0212345678', null],
  ['0552345678', '0552345678'],
  ['0542345678', null],
  ['02253000000', null],
  ['912345678', null],
  ['09123456789', null],
  ['0912a345678', null],
  ['', null],
])('"%s" is the mobile number %s', (text, phone) => {
  expect(normalisePhone(text)).toBe(phone);
});

test.each([
  ['5678', '5678'],
  ['5 6 7 8', '5678'],
  ['56.78', '5678'],
  ['Năm sáu bẩy tám', '5678'],
  ['không không tư lăm', '0045'],
  ['five six seven eight', '5678'],
  ['+84 912 345 678', '5678'],
  ['567', null],
  ['56789', null],
  ['năm mươi', null],
  ['constructor', null],
])('"%s" gives the last four digits %s', (text, digits) => {
  expect(last4(text)).toBe(digits);
});

test('a number is shown in groups', () => {
  expect(formatPhone('0912345678')).toBe('0912 345 678');
  expect(formatPhone('18001096')).toBe('1800 1096');
  expect(formatPhone('113')).toBe('113');
});

test('whatever is typed, reading it never fails and a good number stays itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const phone = normalisePhone(text);
      expect(phone === null || normalisePhone(formatPhone(phone)) === phone).toBe(true);
      expect(readDigits(text) ?? '').toMatch(/^\d*$/);
    }),
  );
});
