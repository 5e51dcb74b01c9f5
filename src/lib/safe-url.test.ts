import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allowedUrl } from './safe-url';

const hosts = ['dichvucong.gov.vn', 'pay.example.vn'];

test.each([
  'https://dichvucong.gov.vn',
  'https://dichvucong.gov.vn/',
  'https://dichvucong.gov.vn?x=1',
  'https://pay.example.vn/order/1?back=https://other.example/#top',
  'https://pay.example.vn/h%E1%BB%93-s%C6%A1//../a:b@c',
])('%s may be opened', (text) => {
  expect(allowedUrl(text, hosts)?.protocol).toBe('https:');
});

test.each([
  [''],
  ['dichvucong.gov.vn'],
  ['//dichvucong.gov.vn/'],
  ['http://dichvucong.gov.vn/'],
  ['javascript:alert(1)//https://dichvucong.gov.vn/'],
  ['data:text/html,https://dichvucong.gov.vn/'],
  ['https:dichvucong.gov.vn'],
  ['https:/dichvucong.gov.vn/'],
  ['https:///dichvucong.gov.vn/'],
  ['https:\\\\dichvucong.gov.vn\\'],
  ['https://dichvucong.gov.vn\\@evil.example/'],
  ['https://evil.example\\.dichvucong.gov.vn/'],
  ['https://dichvucong.gov.vn@evil.example/'],
  ['https://dichvucong.gov.vn:pass@evil.example/'],
  ['https://me@dichvucong.gov.vn/'],
  ['https://@dichvucong.gov.vn/'],
  ['https://dichvucong.gov.vn:443/'],
  ['https://dichvucong.gov.vn:8443/'],
  ['https://dichvucong.gov.vn:/'],
  ['https://dichvucong.gov.vn./'],
  ['https://dichvucong.gov.vn.evil.example/'],
  ['https://evil-dichvucong.gov.vn/'],
  ['https://www.dichvucong.gov.vn/'],
  ['https://DichVuCong.gov.vn/'],
  ['https://dichvucong%2egov.vn/'],
  ['https://dichvucong.gov.vn%2f@evil.example/'],
  ['https://dichvucong.gov.vn%00.evil.example/'],
  ['https://dıchvucong.gov.vn/'],
  ['https://dichvucong.gov。vn/'],
  ['https://ｄichvucong.gov.vn/'],
  ['https://xn--dchvucong-n1a.gov.vn/'],
  ['https://dichvucong.gov.vn\u0000/'],
  ['https://dichvucong.gov.vn/\u0009x'],
  ['https://dichvucong.gov.vn/\nx'],
  ['https://dichvucong.gov.vn/a b'],
  [' https://dichvucong.gov.vn/'],
  ['\u200bhttps://dichvucong.gov.vn/'],
  ['ht\ntps://dichvucong.gov.vn/'],
  ['https://dichvucong.gov.vn/\u202egpj.exe'],
  ['https://[::1]/'],
  ['https://127.0.0.1/'],
  [`https://dichvucong.gov.vn/${'a'.repeat(3_000)}`],
])('%j is not opened', (text) => {
  expect(allowedUrl(text, hosts)).toBeNull();
});

test('no list of hosts, no link', () => {
  expect(allowedUrl('https://dichvucong.gov.vn/', [])).toBeNull();
});

test('whatever an attacker writes, only the exact hosts open, over https, without name, password or port', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'https://',
      'https:',
      '//',
      '/',
      '\\',
      '@',
      ':',
      '.',
      '#',
      '?',
      '%00',
      '%2e',
      '\t',
      '\u0000',
      ...hosts,
    ),
    fc.constantFrom(
      'evil.example',
      'user:pass',
      '443',
      'xn--',
      'HTTPS://',
      'javascript:',
      '。',
      '\u202e',
      '[',
      ']',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  const hostile = fc
    .array(piece, { maxLength: 8 })
    .chain((parts) =>
      fc.constantFrom(parts.join(''), `https://${parts.join('')}`, `https://${hosts[0]}${parts.join('')}`),
    );
  fc.assert(
    fc.property(hostile, (text) => {
      const url = allowedUrl(text, hosts);
      if (!url) return;
      expect(hosts).toContain(url.host);
      expect([url.protocol, url.username, url.password, url.port]).toEqual(['https:', '', '', '']);
      expect(new URL(url.href).host).toBe(url.host);
    }),
    { numRuns: 3_000 },
  );
});
