import { describe, expect, test } from 'vitest';
import { inOneGo } from '../../../lib/in-slices';
import { linesOf } from '../testing/lines';
import { rowOf } from '../testing/row';
import type { Line } from './laid-lines';
import { readLexicon } from './lexicon';
import { readLines } from './lines';
import type { Service } from './read-service';
import { zones } from './zones';

const lexicon = readLexicon(['# cty = công ty']);
const read = (row: Parameters<typeof rowOf>[0]) => {
  const lines = inOneGo(readLines([rowOf(row)], lexicon));
  const told = (line: Line) =>
    line.words
      .map((word) => lines.part[word] || ',')
      .join(' ')
      .replace(/[ ,]+$/, '');
  const its = linesOf(lines, 0);
  return {
    service: lines.service(0),
    lines: its,
    told,
    of: (zone: number) => its.filter((line) => line.zone === zone).map(told),
  };
};

describe('a service is read in lines', () => {
  test('its name, other words for it by phrases, and its field', () => {
    const { of } = read({ name: 'Cấp giấy cho cty', title: 'Cấp giấy cho cty', words: 'xin giấy,  làm sổ;' });
    expect(of(zones.head)).toEqual(['cap giay cho cong ti']);
    expect(of(zones.words)).toEqual(['xin giay', 'lam so']);
    expect(of(zones.field)).toEqual(['ho tich']);
  });

  test('a title that is cut short is the beginning of the name, and its last word is that word', () => {
    const name = 'Đăng ký khai sinh cho trẻ em, người chưa có giấy tờ';
    const { of } = read({ name, title: 'Đăng ký khai sinh cho trẻ em…' });
    expect(of(zones.head)).toEqual([
      'dang ki khai sinh cho tre em , nguoi chua co giay to',
      'dang ki khai sinh cho tre em',
    ]);
  });

  test('words that every object of JavaScript has are words', () => {
    const name = 'constructor, toString; __proto__ valueOf';
    expect(read({ name, title: name, words: name }).of(zones.head)).toEqual([
      'constructor , tostring , __proto__ valueof',
    ]);
  });

  test('a title of its own is a line beside the name; one that differs by its first capital is none', () => {
    expect(read({ name: 'Đăng ký khai sinh', title: 'Khai sinh cho con' }).of(zones.head)).toEqual([
      'dang ki khai sinh',
      'khai sinh cho con',
    ]);
    expect(read({ name: 'đăng ký khai sinh', title: 'Đăng ký khai sinh' }).of(zones.head)).toHaveLength(1);
  });

  test.each([
    ['Cấp giấy phép đối với tàu cá', 'cap giay phep'],
    ['Cấp thẻ cho người nước ngoài', 'cap the'],
    ['Cho phép thành lập hội', 'cho phep thanh lap hoi'],
    ['Cấp giấy phép trường hợp bị mất', 'cap giay phep'],
    ['Thành lập trường học', 'thanh lap truong hoc'],
  ])('the head of "%s" is "%s"', (name, head) => {
    const { lines, told } = read({ name, title: name });
    const [line] = lines;
    expect(line && told({ ...line, words: line.words.slice(0, line.tail) })).toBe(head);
  });

  const nobody: Partial<Service> = { company: false, household: false, foreign: false, forces: false };
  test.each<[string, Partial<Service>]>([
    ['Đăng ký khai sinh', nobody],
    ['Đăng ký hộ kinh doanh', { ...nobody, household: true }],
    ['Đăng ký kinh doanh của hộ', nobody],
    ['Khai sinh có yếu tố nước ngoài', { ...nobody, foreign: true }],
    ['Cấp giấy thông hành biên giới', { ...nobody, foreign: true }],
    ['Tuyển sinh vào Công an nhân dân', { ...nobody, forces: true }],
    ['Trình báo với công an xã', nobody],
  ])('whom "%s" is for', (name, expected) => {
    expect(read({ name, title: name }).service).toMatchObject(expected);
  });

  test("who comes to one's home stands back", () => {
    const [usual, mobile] = ['Đăng ký khai sinh', 'Đăng ký khai sinh lưu động'].map(
      (name) => read({ name, title: name }).service.standing,
    );
    expect(mobile).toBeLessThan(usual ?? 0);
  });
});
