import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { payLink, pretendOrigins } from './pay-link';

const hosts = ['dichvucong.gov.vn'];
const here = 'http://127.0.0.1:4173';

describe('a payment link from the portal', () => {
  test('opens on a host that the city names', () => {
    expect(payLink('https://dichvucong.gov.vn/pay?x=1', hosts)?.href).toBe(
      'https://dichvucong.gov.vn/pay?x=1',
    );
  });

  test.each([
    'http://dichvucong.gov.vn/pay',
    'https://dichvucong.gov.vn.evil.example/pay',
    'https://evil.example/dichvucong.gov.vn',
    'https://dichvucong.gov.vn@evil.example/',
    'https://evil.example\\@dichvucong.gov.vn/',
    'https://dichvucong.gov.vn:8443/pay',
    'https://DICHVUCONG.gov.vn/pay',
    'https://xn--dchvucong-z1a.gov.vn/',
    'javascript:alert(1)',
    'data:text/html,x',
    '//dichvucong.gov.vn/pay',
    '/pretend-pay/1',
    '',
    here,
    `${here}/pretend-pay/1`,
  ])('is refused anywhere else: %s', (link) => {
    expect(payLink(link, hosts)).toBeNull();
  });
});

describe('the page of the pretend bank', () => {
  test('opens at exactly the origin of this page', () => {
    expect(payLink(`${here}/pretend-pay/abc`, hosts, [here])?.href).toBe(`${here}/pretend-pay/abc`);
  });

  test.each([
    'http://127.0.0.1:41730/pretend-pay/abc',
    'http://127.0.0.1:4173@evil.example/',
    'http://127.0.0.1:4173.evil.example/',
    'http://127.0.0.1:4174/',
    'http://127.0.0.1:4173\\@evil.example/',
    'http://127.0.0.1:4173/\n//evil.example',
    'http://user@127.0.0.1:4173/',
    'https://127.0.0.1:4173/',
    `${here}?x`,
    `${here}/${'a'.repeat(3000)}`,
  ])('is refused elsewhere: %s', (link) => {
    expect(payLink(link, hosts, [here])).toBeNull();
  });

  test('nothing typed after the origin leads to another host', () => {
    fc.assert(
      fc.property(fc.string(), (tail) => {
        const url = payLink(here + tail, hosts, [here]);
        expect(url === null || url.origin === here).toBe(true);
      }),
    );
  });

  test.each([
    [false, here, []],
    [true, here, [here]],
    [true, 'https://preview.example', ['https://preview.example']],
    [true, 'http://preview.example', []],
    [true, 'http://127.0.0.1.evil.example', []],
    [true, 'null', []],
    [true, 'file://', []],
  ])('is allowed only while the pretend portal is built in (%s, %s)', (pretend, origin, allowed) => {
    expect(pretendOrigins(pretend, origin)).toEqual(allowed);
  });
});
