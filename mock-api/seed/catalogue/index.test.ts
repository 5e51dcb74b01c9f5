import { describe, expect, test } from 'vitest';
import { coreCatalogue } from '.';

const byCode = new Map(coreCatalogue.map((one) => [one.code, one]));

describe('The core catalogue', () => {
  test('holds at least 150 procedures, each once', () => {
    expect(coreCatalogue.length).toBeGreaterThanOrEqual(150);
    expect(byCode.size).toBe(coreCatalogue.length);
  });

  test('leads only to procedures that it has', () => {
    const lost = coreCatalogue.flatMap((one) =>
      one.related
        .filter((code) => !byCode.has(code) || code === one.code)
        .map((code) => `${one.code} → ${code}`),
    );
    expect(lost).toEqual([]);
  });

  test('says why when a procedure has no limit', () => {
    const silent = coreCatalogue.filter((one) => one.times.length === 0 && !one.time_note);
    expect(silent.map((one) => one.code)).toEqual([]);
  });

  test('gives words to search by that the title does not already say', () => {
    const without = coreCatalogue.filter((one) => one.words.trim() === '' || one.words === one.title);
    expect(without.map((one) => one.code)).toEqual([]);
  });
});

describe('The city beats the nation', () => {
  const replacing = coreCatalogue.filter((one) => one.replaces && one.replaces.length > 0);

  test.each([
    ['1.012783', ['1.115613'], 3],
    ['1.012784', ['1.115614'], 7.5],
    ['1.012786', ['1.115615', '1.115621'], 5],
    ['1.013831', ['1.115619'], 5],
    ['1.013978', ['1.115620'], 8.5],
  ])('%s of the nation gives way to %j of the city', (national, city, value) => {
    const rows = replacing.filter((one) => one.replaces?.includes(national));
    expect(rows.map((one) => one.code)).toEqual(city);
    for (const row of rows) expect(row.times[0]?.span).toEqual({ value, unit: 'working_day' });
    expect(byCode.get(national)?.local).toBe(false);
  });

  test('only rows of the city replace, and never each other', () => {
    expect(replacing.filter((one) => !one.local).map((one) => one.code)).toEqual([]);
    const replaced = replacing.flatMap((one) => one.replaces ?? []);
    expect(replaced.filter((code) => byCode.get(code)?.local)).toEqual([]);
  });

  test('stands before the row it replaces', () => {
    const order = coreCatalogue.map((one) => one.code);
    const late = replacing.filter((one) =>
      one.replaces?.some((code) => byCode.has(code) && order.indexOf(code) < order.indexOf(one.code)),
    );
    expect(late.map((one) => one.code)).toEqual([]);
  });

  test('is published by the city under its decision of 13/7/2026', () => {
    const wrong = replacing.filter(
      (one) => one.publisher.code !== 'H24' || one.decision?.number !== '2670/QĐ-UBND',
    );
    expect(wrong.map((one) => one.code)).toEqual([]);
  });
});
