import { expect, test } from 'vitest';
import { coreCatalogue } from '../../mock-api/seed/catalogue';
import { build } from './build';
import { ofCity, raw } from './testing/raw';
import { read } from './testing/read';

const origin = { source: { name: 'Cổng mẫu' }, as_of: '2026-07-18T00:00:00+07:00', city: 'Hải Phòng' };

test('what comes next is kept for an imported procedure, in our order, without codes that were not imported', () => {
  const records = [
    raw('1.001193', 'Đăng ký khai sinh'),
    raw('2.001023', 'Liên thông khai sinh'),
    raw('1.004222', 'Đăng ký thường trú'),
  ].map(read);
  const { procedures } = build(records, origin);
  expect(procedures.get('1.001193')?.related).toEqual(['2.001023', '1.004222']);
});

test('where the city has its own version, that one comes next', () => {
  const records = [
    raw('1.000894', 'Đăng ký kết hôn'),
    raw('1.004222', 'Đăng ký thường trú'),
    ofCity('1.999999', 'Đăng ký thường trú'),
  ].map(read);
  const { procedures } = build(records, origin);
  expect(procedures.get('1.000894')?.related).toEqual(['1.999999']);
});

const titles = new Map(coreCatalogue.map(({ code, title }) => [code, title]));
const next = (code: string) =>
  coreCatalogue.find((one) => one.code === code)?.related.map((other) => titles.get(other) ?? other) ?? [];

test.each([
  ['1.001193', [/thẻ bảo hiểm y tế/, /thường trú/]],
  ['1.000894', [/thường trú/]],
  ['1.000656', [/Xóa đăng ký thường trú/, /Mai táng phí/]],
  ['1.115619', [/thuế thu nhập/, /trước bạ/, /hợp đồng điện/]],
  ['1.001612', [/thuế hộ kinh doanh/, /hóa đơn điện tử/]],
  ['1.013225', [/Ghi thêm nhà/]],
])('after %s come the usual steps, in sight', (code, steps) => {
  const first = next(code).slice(0, 3);
  for (const [at, step] of steps.entries()) expect(first[at]).toMatch(step);
});
