import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowOf } from '../testing/row';
import { createEngine, type Found, type Hit } from './engine';

const row = (code: string, title: string, asked: number, words = '') =>
  rowOf({ code, title, name: title, field: '', asked, words });
const rows = [
  row('1.000001', 'Xin bản sao giấy khai sinh', 3),
  row('1.000002', 'Khai sinh cho con', 3, 'làm giấy khai sinh'),
  row('1.000003', 'Đổi thẻ căn cước', 3),
  row('1.000004', 'Đổi tên đội tàu', 0),
  row('1.000005', 'Thi nâng bậc thợ máy', 0),
  row('1.000006', 'Trợ cấp thất nghiệp thu nhập thấp', 2),
  row('1.000007', 'Cho trẻ học mẫu giáo', 1),
  row('1.000008', 'Kiểm định mẫu đất', 0),
  ...Array.from({ length: 60 }, (_, at) => row(`9.0000${10 + at}`, `Cấp phép nghề thứ ${at} kho cảng`, 0)),
];
const engine = createEngine(rows, ['lớp mầm non = học mẫu giáo']);
const shown = (found: Found<Hit>): readonly Hit[] => (found.begun.length > 0 ? found.begun : found.hits);
const first = (text: string) => shown(engine.search(text))[0]?.row.code;

describe('a word that is not typed to its end', () => {
  test.each([
    ['giay k', '1.000001'],
    ['giấy khai s', '1.000002'],
    ['đổi thẻ c', '1.000003'],
    ['đổi thẻ că', '1.000003'],
    ['tro cap tha', '1.000006'],
    ['trợ cấp thấ', '1.000006'],
    ['học mẫ', '1.000007'],
    ['hoc mau gi', '1.000007'],
  ])('"%s" finds what it may become', (text, code) => {
    const { near, begun } = engine.search(text);
    expect(near && begun.length === 0).toBe(false);
    expect(first(text)).toBe(code);
  });

  test('marks that were typed are kept to: "mẫ" becomes "mẫu", never "máy"', () => {
    const codes = shown(engine.search('mẫ')).map(({ row }) => row.code);
    expect(codes).toContain('1.000007');
    expect(codes).not.toContain('1.000005');
  });

  test('what is begun has no slip yet: "thợ" does not mark the "thứ" that is one letter off', () => {
    const found = engine.search('trợ cấp tho');
    expect(found.near).toBe(true);
    expect(shown(found).flatMap(({ terms }) => terms)).not.toContain('thu');
  });

  test('letters without a vowel are no word yet, so it is not said that nothing fits', () => {
    expect(engine.search('giay k').near).toBe(false);
    expect(engine.search('g').near).toBe(false);
  });

  test.each(['xin', 'giấy', 'cho'])('"%s" alone asks for nothing yet that could be missing', (word) => {
    const { near, hits, begun } = engine.search(word);
    expect({ near, begun }).toEqual({ near: false, begun: [] });
    expect(hits.length).toBeGreaterThan(0);
  });

  test('a whole query that nothing fits gets nothing, begun or not', () => {
    const { begun, near, hits } = engine.search('mua vé xem bóng đá');
    expect(begun).toEqual([]);
    expect(near || hits.length === 0).toBe(true);
  });

  test('a space ends the word: what it is not does not come, what is to follow may', () => {
    expect(first('mẫ')).toBe('1.000007');
    expect(shown(engine.search('mẫ '))).toEqual([]);
    expect(first('xin ')).toBe('1.000001');
  });

  test.each(['căn cước zum', 'căn cước zum ', 'căn cước zum zu', 'căn cước zum z'])(
    '"%s" keeps what the words before it found, until typing stops',
    (text) => {
      const { near, hits, begun } = engine.search(text);
      expect(near || hits.length === 0).toBe(true);
      expect(begun[0]?.row.code).toBe('1.000003');
    },
  );

  test('three words on, what was found before tells nothing any more', () => {
    expect(engine.search('căn cước zum zum zum').begun).toEqual([]);
  });

  test('whatever is typed, letter by letter, an answer comes', () => {
    const word = fc.constantFrom('giấy', 'khai', 'sinh', 'mẫu', 'xyz', 'đ', '1.0', '  ', '—');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), (words) => {
        const text = words.join(' ');
        for (let length = 0; length <= text.length; length += 1) {
          const { near, begun, hits } = engine.search(text.slice(0, length));
          // What was begun is offered only where nothing fits.
          if (begun.length > 0) expect(near || hits.length === 0).toBe(true);
        }
      }),
    );
  });
});
