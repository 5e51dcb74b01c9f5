import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDossierCode } from './dossier-code';
import { readProcedureCode } from './procedure-code';

const published = new URL('../../../shared/data/dossier-codes.json', import.meta.url);

describe('a dossier code as people type it', () => {
  test.each([
    ['H24.26-261111-0417', 'H24.26-261111-0417'],
    [' h24.26-261111-0417 ', 'H24.26-261111-0417'],
    ['H24.26 - 261111 - 0417', 'H24.26-261111-0417'],
    ['h24.26 261111 0417', 'H24.26-261111-0417'],
    ['H24 . 26 – 261111 — 0417', 'H24.26-261111-0417'],
    ['Mã hồ sơ: H24.26-261111-0417', 'H24.26-261111-0417'],
    ['H24-261111-0417', 'H24-261111-0417'],
    ['G09.20-20260609-0092637', 'G09.20-20260609-0092637'],
    ['000.00.00.h05-260818-0001', '000.00.00.H05-260818-0001'],
    ['H24.26_261111_0417', 'H24.26-261111-0417'],
    ['Ｈ24.26-261111-0417', 'H24.26-261111-0417'],
  ])('"%s" is read as %s', (text, code) => {
    expect(readDossierCode(text)).toBe(code);
  });

  test.each([
    '',
    'H24',
    'H24.26',
    '0417',
    'X24.26-261111-0417',
    'H24.26-26111-0417',
    'H24.26-261111-04',
    '1.004772',
  ])('"%s" is no dossier code', (text) => {
    expect(readDossierCode(text)).toBeNull();
  });

  test.runIf(existsSync(published))(
    'the published examples are read (left out where the published patterns are not at hand)',
    () => {
      const text = readFileSync(published, 'utf8');
      const found = text.match(/[HG0][\d.]*(?:\.H)?\d{2}[\d.]*-\d{6,8}-\d{4,7}/g) ?? [];
      expect(found.length).toBeGreaterThan(2);
      for (const code of found) expect(readDossierCode(code.toLowerCase())).toBe(code);
    },
  );

  test('what is read is read again as itself and fits the contract, whatever was typed', () => {
    const letters = fc.constantFrom(...'HGDh0123456789.-–  _:x');
    const near = fc.array(letters, { maxLength: 30 }).map((all) => all.join(''));
    const good = fc
      .tuple(
        fc.integer({ min: 10, max: 99 }),
        fc.integer({ min: 100_000, max: 999_999 }),
        fc.constantFrom(' ', '-', ' - '),
      )
      .map(([office, date, mark]) => `h${office}${mark}${date}${mark}${date % 10_000}`);
    fc.assert(
      fc.property(fc.oneof(near, good, fc.string({ unit: 'binary' })), (text) => {
        const code = readDossierCode(text);
        if (code === null) return;
        expect(code).toMatch(/^[A-Z0-9.]{3,18}-[0-9]{6,8}-[0-9]{3,7}$/);
        expect(readDossierCode(code)).toBe(code);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a procedure code as people type it', () => {
  test.each([
    ['1.004772', '1.004772'],
    ['1004772', '1.004772'],
    [' 1. 004 772', '1.004772'],
    ['1,004772', '1.004772'],
    ['1.00477', null],
    ['1.0047720', null],
    ['tách thửa', null],
    ['', null],
  ])('"%s" is read as %s', (text, code) => {
    expect(readProcedureCode(text)).toBe(code);
  });
});
