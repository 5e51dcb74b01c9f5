import { describe, expect, test } from 'vitest';
import { haiphong } from '../../src/city/haiphong';
import { vungtau } from '../../src/city/vungtau';
import { coreCatalogue } from '../seed/catalogue';
import { bindCatalogue } from './catalogue';

const here = bindCatalogue(coreCatalogue, haiphong);
const there = bindCatalogue(coreCatalogue, vungtau);

describe('the catalogue of a city', () => {
  test('shows each code once, and every row opens', () => {
    for (const { index, find } of [here, there]) {
      const codes = index.columns.code;
      expect(new Set(codes).size).toBe(codes.length);
      for (const code of codes) expect(find(code).ok).toBe(true);
    }
  });

  test("the city's row stands before the national rows that it replaces", () => {
    const codes = here.index.columns.code;
    const local = coreCatalogue.filter((procedure) => procedure.local);
    expect(local.length).toBeGreaterThan(0);
    for (const { code, replaces } of local)
      for (const old of replaces ?? [])
        if (codes.includes(old)) expect(codes.indexOf(code)).toBeLessThan(codes.indexOf(old));
  });

  test('what one city published does not apply in another', () => {
    expect(there.index.columns.local.includes(1)).toBe(false);
    expect(there.find('1.115614')).toEqual({ ok: false, error: { kind: 'missing' } });
  });

  test('related procedures all open', () => {
    for (const { index, find } of [here, there])
      for (const code of index.columns.code) {
        const found = find(code);
        if (found.ok) for (const other of found.value.related) expect(find(other).ok).toBe(true);
      }
  });

  test('the strong validator changes with the content only', async () => {
    expect(await bindCatalogue(coreCatalogue, haiphong).hash).toBe(await here.hash);
    expect(await bindCatalogue(coreCatalogue.slice(1), haiphong).hash).not.toBe(await here.hash);
  });

  test('a code that is gone says so and names what took its place', () => {
    expect(here.find('0.000001')).toEqual({ ok: false, error: { kind: 'gone', successor: '2.000635' } });
    expect(here.find('0.000002')).toEqual({ ok: false, error: { kind: 'gone' } });
  });
});
