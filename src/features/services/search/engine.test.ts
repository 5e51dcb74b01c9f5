import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOneGo } from '../../../lib/in-slices';
import type { ServiceRow } from '../model';
import { rowOf } from '../testing/row';
import { createEngine } from './engine';

const row = (code: string, title: string, more: Partial<ServiceRow> = {}) =>
  rowOf({ code, title, name: title, field: '', lifeEvents: [], ...more });

const rows = [
  row('1.012783', 'Cấp đổi giấy chứng nhận quyền sử dụng đất'),
  row('1.115613', 'Cấp đổi giấy chứng nhận quyền sử dụng đất', { local: true }),
  row('1.001193', 'Khai sinh cho con', { name: 'Đăng ký khai sinh', words: 'mới sinh em bé' }),
  row('1.004884', 'Làm lại giấy khai sinh', { name: 'Đăng ký lại khai sinh' }),
  row('1.004873', 'Cấp Giấy xác nhận tình trạng hôn nhân'),
  row('1.010038', 'Tách hộ khẩu', { name: 'Tách hộ' }),
  row('3.000347', 'Đổi giấy phép lái xe'),
  row('9.000001', 'Khai thuế cho công ty', { audience: 'organisation' }),
  row('9.000002', 'Khai thuế cho cá nhân'),
  row('9.000003', 'Đăng ký thuê nhà ở xã hội'),
  row('9.000004', 'Đăng ký tạm trú'),
  row('9.000005', 'Công bố dự báo thời tiết trên biển'),
  row('9.000006', 'Giải thể doanh nghiệp', { audience: 'organisation' }),
];
// As the portal serves them.
const everyday = [
  'độc thân, giấy độc thân = xác nhận tình trạng hôn nhân',
  'gplx = giấy phép lái xe',
  'thời tiết =',
  '# cty = công ty',
  'công ty = doanh nghiệp',
  '# đk = đăng ký',
];
const engine = createEngine(rows, everyday);
const codes = (query: string) => engine.search(query).hits.map((hit) => hit.row.code);

describe('finding a service', () => {
  test.each([
    ['with marks', 'tình trạng hôn nhân', '1.004873'],
    ['without marks', 'tinh trang hon nhan', '1.004873'],
    ['in capitals', 'TẠM TRÚ', '9.000004'],
    ['by the official name', 'đăng ký khai sinh', '1.001193'],
    ['by other words', 'mới sinh em bé', '1.001193'],
    ['while the last word is half typed', 'tam tr', '9.000004'],
    ['typed with Telex keys left in', 'tachs hoj', '1.010038'],
    ['with a slip of the finger', 'giấy phép lai xxe', '3.000347'],
    ['by the everyday word for it', 'giấy độc thân', '1.004873'],
    ['by an abbreviation', 'đổi gplx', '3.000347'],
    ['by an abbreviation of an everyday word', 'giải thể cty', '9.000006'],
    ['by an abbreviation without its marks', 'dk tam tru', '9.000004'],
    ['by its own name, though people ask such things elsewhere', 'công bố dự báo thời tiết', '9.000005'],
    ['wrapped in a question', 'muốn tách hộ thì làm ở đâu', '1.010038'],
  ])('a citizen finds it %s', (_, query, code) => {
    expect(codes(query)[0]).toBe(code);
    expect(engine.search(query).near).toBe(false);
  });

  test("the city's row stands before the national one", () => {
    expect(codes('đổi giấy chứng nhận đất')).toEqual(['1.115613', '1.012783']);
  });

  test("marks, stops and the word before it make no other name of the city's row", () => {
    const its = createEngine([
      row('1.000001', 'Thủ tục: Cấp, đổi giấy tờ (hoà giải)', { asked: 3 }),
      row('1.000002', 'Cấp đổi giấy tờ hòa giải', { local: true }),
    ]);
    const found = its.search('đổi giấy tờ');
    expect(found.hits.map((hit) => hit.row.code)).toEqual(['1.000002', '1.000001']);
  });

  test("a citizen's matter stands before a company's", () => {
    expect(codes('khai thuế').slice(0, 2)).toEqual(['9.000002', '9.000001']);
  });

  test('marks that were typed are believed: thuế is not thuê', () => {
    expect(codes('thuế cá nhân')[0]).toBe('9.000002');
    expect(codes('thuê nhà')[0]).toBe('9.000003');
  });

  test.each(['giấy độc thân cho thời tiết', 'đăng ký thuê nhà ở xã hội thời tiết'])(
    '"%s" asks for what no procedure answers, whatever else it says',
    (query) => expect(engine.search(query).near).toBe(true),
  );

  test.each(['thời tiết hôm nay', 'nộp phạt nguội ở đâu', 'xyzzy', '!!!', '   '])(
    'nothing is passed off as a match for "%s"',
    (query) => {
      const { hits, near } = engine.search(query);
      expect(hits.length === 0 || near).toBe(true);
    },
  );

  test('no text whatsoever breaks the search or brings a service twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (query) => {
        const found = codes(query);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});

test('what is found is the same once all services have been read', () => {
  const fresh = () => createEngine(rows, everyday);
  const read = fresh();
  inOneGo(read.readOn());
  for (const query of ['khai sinh', 'đổi giấy chứng nhận đất', 'gplx', 'kh'])
    expect(read.search(query)).toEqual(fresh().search(query));
});
