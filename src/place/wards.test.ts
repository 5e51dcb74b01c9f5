import fc from 'fast-check';
import { expect, test } from 'vitest';
import { units } from '../city/haiphong/units';
import type { CityUnit } from '../city/types';
import { fold } from '../lib/vietnamese';
import { findUnits } from './wards';

const codes = (typed: string) => findUnits(units, typed).matches.map(({ unit }) => unit.code);
const names = (typed: string) => findUnits(units, typed).matches.map(({ unit }) => unit.name);

const made = (code: string, name: string, ...formerly: string[]): CityUnit => ({
  code,
  name,
  kind: 'phuong',
  formerly,
  at: [106, 20],
});

test('every unit is found by its own name, with and without marks, and comes first or level', () => {
  fc.assert(
    fc.property(fc.constantFrom(...units), fc.boolean(), (unit, plain) => {
      expect(codes(plain ? fold(unit.name) : unit.name)).toContain(unit.code);
      expect(fold(names(unit.name)[0] ?? '')).toBe(fold(unit.name));
    }),
  );
});

test('an old name leads to every unit that took it in, and to none for the citizen', () => {
  const old = units.flatMap((unit) => unit.formerly.map((name) => ({ name, unit })));
  fc.assert(
    fc.property(fc.constantFrom(...old), ({ name }) => {
      const heirs = units.filter(({ formerly }) => formerly.includes(name)).map(({ code }) => code);
      expect(codes(fold(name))).toEqual(expect.arrayContaining(heirs));
      const found = findUnits(units, name);
      const byOld = found.matches.filter(({ formerly }) => formerly === name);
      if (byOld.length > 1) expect(found.divided).toBe(true);
    }),
  );
});

test('more letters never find more places', () => {
  fc.assert(
    fc.property(fc.constantFrom(...units), fc.nat(20), ({ name }, length) => {
      const [, ...own] = fold(name).split(' ');
      const word = own.join(' ');
      const shorter = word.slice(0, Math.max(1, length));
      if (/\d/.test(word)) return;
      expect(codes(shorter)).toEqual(expect.arrayContaining(codes(word)));
    }),
  );
});

test.each([
  ['p. lê chân', 'Phường Lê Chân'],
  ['LE CHAN', 'Phường Lê Chân'],
  ['lê ch', 'Phường Lê Chân'],
  ['tt nam sach', 'Xã Nam Sách'],
  ['x hợp tiến', 'Xã Hợp Tiến'],
])('"%s" finds %s first', (typed, name) => {
  expect(names(typed)[0]).toBe(name);
});

test('an old name that lies in two units today is said to be divided, and both are offered', () => {
  const two = [
    made('1', 'Phường A', 'Phường Mẫu'),
    made('2', 'Phường B', 'Phường Mẫu'),
    made('3', 'Phường C'),
  ];
  const found = findUnits(two, 'phuong mau');
  expect(found.matches.map(({ unit, formerly }) => [unit.code, formerly])).toEqual([
    ['1', 'Phường Mẫu'],
    ['2', 'Phường Mẫu'],
  ]);
  expect(found.divided).toBe(true);
  expect(findUnits(two, 'phường c').divided).toBe(false);
});

test("today's own name comes before the same old name of another unit", () => {
  const two = [made('1', 'Phường A', 'Xã Mẫu'), made('2', 'Xã Mẫu')];
  expect(findUnits(two, 'mẫu').matches.map(({ unit }) => unit.code)).toEqual(['2', '1']);
});

test('a ward with a number is not mistaken for one that begins with it', () => {
  const numbered = [made('1', 'Phường A', 'Phường 1'), made('2', 'Phường B', 'Phường 12')];
  for (const typed of ['p1', 'P.1', 'phường 1'])
    expect(findUnits(numbered, typed).matches.map(({ unit }) => unit.code)).toEqual(['1']);
});

test('nothing typed and unknown names find nothing', () => {
  expect(names('')).toEqual([]);
  expect(names(' .,- ')).toEqual([]);
  expect(names('xyzzy')).toEqual([]);
});
