import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createPortal } from '../../mock-api/portal';
import { askAll, figuresOf } from '../../scripts/search/measure';
import { readPhrases } from '../../scripts/search/phrases';
import { haiphong } from '../../src/city/haiphong';
import { units } from '../../src/city/haiphong/units';
import { createEngine } from '../../src/features/services/search/engine';
import { readCatalogue } from '../../src/features/services/wire-catalogue';
import { inOneGo } from '../../src/lib/in-slices';

// The room's engine over the catalogue as the portal answers it.
const portal = createPortal({ city: haiphong, units });
const answer = await portal.fetch(new Request('http://portal.test/v1/catalogue'));
const index = inOneGo(readCatalogue(await answer.json()));
if (!index) throw new Error('The portal answers with no index');
const { rows, everyday } = index;
const known = new Set(rows.map(({ code }) => code));
const engine = createEngine(rows, everyday);
const found = (phrase: string) => {
  const { hits, near } = engine.search(phrase);
  return { near, codes: hits.map(({ row }) => row.code) };
};

describe('what citizens ask in their own words', () => {
  test.each([
    ['typed with marks', 'khai báo tạm vắng', '1.003677'],
    ['typed without marks', 'tach thua', '1.115614'],
    ['with Telex keys left in', 'ddoir bawngf lais xe', '3.000347'],
    ['with Telex keys left in', 'tamj trus', '1.004194'],
    ['in abbreviations', 'gpxd nhà ở', '1.013225'],
    ['in abbreviations', 'bhyt cho con', '1.014137'],
    ['in abbreviations', 'cấp lại cccd', '1.014064'],
    ['in everyday words', 'mất bằng lái', '3.000348'],
    ['in everyday words', 'sang tên xe máy cũ', '1.013076'],
    ['in everyday words', 'lấy chồng người Hàn', '2.000806'],
    ['in everyday words', 'chưa cưới mà có con', '1.000689'],
    ['where the city has its own', 'đổi sổ đỏ cũ', '1.115613'],
    ['by the bare name of the matter', 'khai sinh', '1.001193'],
    ['by the bare name of the paper', 'giấy khai sinh', '1.001193'],
    ['by its abbreviation', 'gks', '1.001193'],
    ['when something else is asked of that paper', 'trích lục khai sinh', '2.000635'],
  ])('%s, "%s" brings %s first and as a match', (_, phrase, code) => {
    const { codes, near } = found(phrase);
    expect(codes[0]).toBe(code);
    expect(near).toBe(false);
  });

  test.each([
    ['1.115613', '1.012783', 'cấp đổi sổ đỏ'],
    ['1.115614', '1.012784', 'tách thửa đất'],
    ['1.115619', '1.013831', 'sang tên nhà đất'],
  ])('the city\'s %s stands before the national %s for "%s"', (local, national, phrase) => {
    const { codes } = found(phrase);
    expect(codes).toContain(local);
    if (codes.includes(national)) expect(codes.indexOf(local)).toBeLessThan(codes.indexOf(national));
  });

  test.each(['mua vé xem phim', 'sửa máy giặt', 'học lái máy bay', 'dự báo bão', 'bến xe buýt số mấy'])(
    'no service is passed off as a match for "%s"',
    (phrase) => {
      const { codes, near } = found(phrase);
      expect(codes.length === 0 || near).toBe(true);
    },
  );
});

const list = fileURLToPath(new URL('../../../shared/data/search-queries.json', import.meta.url));
const labelled = existsSync(list);
const phrases = labelled ? readPhrases(list) : [];
// A code is found without the engine; what the core catalogue does not hold cannot be found in it.
const fair = phrases.filter(({ codes }) => !codes[0] || known.has(codes[0]));
const figures = figuresOf(askAll(rows, engine, fair));

describe('the labelled phrases over the core catalogue (left out where ../shared/data/search-queries.json is not there)', () => {
  test.runIf(labelled)('enough of them are in the core catalogue to judge by', () => {
    expect(figures.n).toBeGreaterThan(100);
  });

  test.runIf(labelled)('nine in ten bring the service that was meant first', () => {
    expect(figures.familyAt1).toBeGreaterThanOrEqual(0.9);
  });

  test.runIf(labelled)('nearly all bring an acceptable one among the first three', () => {
    expect(figures.acceptableAt3).toBeGreaterThanOrEqual(0.97);
  });

  test.runIf(labelled)('where nothing fits, nothing is passed off as a match', () => {
    expect(figures.rejected).toBe(1);
  });
});
