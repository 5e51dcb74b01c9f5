import { expect, test } from 'vitest';
import { placeWords } from '../../place/words';
import { askVi } from './ask-words';
import { askEn } from './ask-words-en';
import { builtInCategories } from './categories';
import { words } from './words';

const sample = ['Phường mẫu', '2'];

function sentences(told: unknown, args: unknown[]): string[] {
  if (typeof told === 'string') return told.split(/(?<=[.?!:])\s+/);
  if (typeof told === 'function') return sentences(told(...args), args);
  if (typeof told === 'object' && told !== null)
    return Object.values(told).flatMap((inner) => sentences(inner, args));
  return [];
}

test.each([
  ['vi', words.vi],
  ['en', words.en],
  ['vi', askVi],
  ['en', askEn],
  ['vi', placeWords.vi],
  ['en', placeWords.en],
])('no sentence in %s is longer than 20 words', (_, told) => {
  const long = sentences(told, sample).filter((one) => one.split(/\s+/).length > 20);
  expect(long).toEqual([]);
});

test('the built-in categories have codes of the contract, each once', () => {
  const codes = builtInCategories.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(code).toMatch(/^[a-z][a-z_]{1,30}$/);
});
