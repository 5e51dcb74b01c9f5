import { describe, expect, test } from 'vitest';
import { haiphong } from '../../src/city/haiphong';
import { vungtau } from '../../src/city/vungtau';
import { coreCatalogue } from '../seed/catalogue';
import { bindCatalogue, type ServedCatalogue } from './catalogue';
import type { Wire } from './records';

const here = bindCatalogue(coreCatalogue, haiphong);
const there = bindCatalogue(coreCatalogue, vungtau);

const columnsOf = async ({ open }: ServedCatalogue): Promise<Wire['Catalogue']['columns']> =>
  JSON.parse((await open()).json).columns;

describe('the catalogue of a city', () => {
  test('shows each code once, and every row opens', async () => {
    for (const catalogue of [here, there]) {
      const codes = (await columnsOf(catalogue)).code;
      expect(codes.length).toBeGreaterThan(150);
      expect(new Set(codes).size).toBe(codes.length);
      for (const code of codes) expect((await catalogue.find(code)).ok).toBe(true);
    }
  });

  test("the city's row stands before the national rows that it replaces", async () => {
    const codes = (await columnsOf(here)).code;
    const local = coreCatalogue.filter((procedure) => procedure.local);
    expect(local.length).toBeGreaterThan(0);
    for (const { code, replaces } of local)
      for (const old of replaces ?? [])
        if (codes.includes(old)) expect(codes.indexOf(code)).toBeLessThan(codes.indexOf(old));
  });

  test('what one city published does not apply in another', async () => {
    expect((await columnsOf(there)).local.includes(1)).toBe(false);
    expect(await there.find('1.115614')).toEqual({ ok: false, error: { kind: 'missing' } });
  });

  test('related procedures all open', async () => {
    for (const catalogue of [here, there])
      for (const code of (await columnsOf(catalogue)).code) {
        const found = await catalogue.find(code);
        if (!found.ok) continue;
        for (const other of found.value.related) expect((await catalogue.find(other)).ok).toBe(true);
      }
  });

  test('the strong validator changes with the content only', async () => {
    const hashOf = async (core: typeof coreCatalogue) => (await bindCatalogue(core, haiphong).open()).hash;
    expect(await hashOf(coreCatalogue)).toBe((await here.open()).hash);
    expect(await hashOf(coreCatalogue.slice(1))).not.toBe((await here.open()).hash);
  });

  test('a code that is gone says so and names what took its place', async () => {
    expect(await here.find('0.000001')).toEqual({
      ok: false,
      error: { kind: 'gone', successor: '2.000635' },
    });
    expect(await here.find('0.000002')).toEqual({ ok: false, error: { kind: 'gone' } });
  });
});
