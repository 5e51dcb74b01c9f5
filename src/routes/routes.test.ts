import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { href, parse, type RouteName, table } from './index';

const names = Object.keys(table) as RouteName[];
const words = (pattern: string) => [...pattern.matchAll(/:([a-z]+)/gi)].map(([, word]) => word ?? '');
/** Fixed words that stand where another screen has a parameter. */
const reserved = names.flatMap((name) => table[name].path.split('/')).filter(Boolean);
const value = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .filter((text) => !['.', '..', ...reserved].includes(text));
/** One door for tests that go through every screen; the typed one is checked by the compiler. */
const anyHref = href as (
  name: RouteName,
  params: Record<string, string | undefined>,
  query: Record<string, string | undefined>,
) => string;

describe('every screen', () => {
  test.each(names)('%s: what is written is what is read', (name) => {
    const params = fc.record(Object.fromEntries(words(table[name].path).map((word) => [word, value])));
    const query = fc.record(Object.fromEntries(table[name].query.map((key) => [key, value])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(params, query, (known, asked) => {
        expect(parse(anyHref(name, known, asked))).toEqual({ name, params: known, query: asked });
      }),
    );
  });

  test('a link to nowhere is not written', () => {
    const nowhere = ['', '.', '..', '\ud800', 'x'.repeat(201)];
    for (const code of nowhere) expect(() => href('dossier', { code })).toThrow('Route dossier needs code');
  });

  test('an empty search leaves no trace in the link', () => {
    expect(href('services', {}, { q: '' })).toBe('/services');
    expect(href('services', {}, { q: 'khai sinh & hộ tịch' })).toBe(
      '/services?q=khai+sinh+%26+h%E1%BB%99+t%E1%BB%8Bch',
    );
  });
});

describe('links from outside', () => {
  test.each([
    ['/', 'home', {}, {}],
    ['', 'home', {}, {}],
    ['/?utm_source=zalo&env=DEVELOPMENT', 'home', {}, {}],
    ['/services/', 'services', {}, {}],
    ['/services?q=a?b=c', 'services', {}, { q: 'a?b=c' }],
    ['/services?q=a#top?q=b', 'services', {}, { q: 'a' }],
    [
      '/dossiers/find?code=H24.26-261111-0417&phone=0912345678',
      'dossierFind',
      {},
      { code: 'H24.26-261111-0417' },
    ],
    ['/dossiers/H24.26-261111-0417', 'dossier', { code: 'H24.26-261111-0417' }, {}],
    ['/reports/new', 'reportNew', {}, {}],
    ['/reports/waiting', 'outbox', {}, {}],
    ['/services/%E2%9C%93', 'service', { code: '✓' }, {}],
  ])('%s opens %s', (link, name, params, query) => {
    expect(parse(link)).toEqual({ name, params, query });
  });

  test.each([
    ['/nowhere'],
    ['services'],
    ['//evil.example/services'],
    ['https://evil.example/services'],
    ['javascript:alert(1)'],
    ['/services/%'],
    ['/services/%E0%A4%A'],
    ['/services/..'],
    ['/services/%2e%2e'],
    ['/services/a/b'],
    [`/services/${'x'.repeat(201)}`],
    [`${'/'.repeat(200_000)}x`],
    ['\\services'],
    ['//'],
    ['///'],
    ['//?q=x'],
    ['/\\'],
  ])('%s opens no screen', (link) => {
    expect(parse(link)).toBeNull();
  });

  test('whatever the link, reading it never fails and keeps only known keys', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...reserved,
        '/',
        '?',
        '#',
        '&',
        '=',
        '%',
        '..',
        '__proto__',
        'q=',
        'code=',
        '%2F',
        '\\',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece, { maxLength: 12 }).map((parts) => `/${parts.join('')}`),
        ),
        (link) => {
          const route = parse(link);
          if (!route) return;
          const known: readonly string[] = table[route.name].query;
          expect(Object.keys(route.query).every((key) => known.includes(key))).toBe(true);
          expect(Object.keys(route.params)).toEqual(words(table[route.name].path));
          expect(new URL(link, 'https://app.example/').origin).toBe('https://app.example');
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
