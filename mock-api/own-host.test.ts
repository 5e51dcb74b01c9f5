import { expect, test } from 'vitest';
import { isOwnHost } from './own-host';

test.each([
  ['127.0.0.1:8080', '127.0.0.1', true],
  ['localhost:8080', '127.0.0.1', true],
  ['LOCALHOST', '127.0.0.1', true],
  ['portal.test:8443', 'portal.test', true],
  ['portal.test', 'Portal.Test', true],
  ['192.168.1.20:8080', '192.168.1.20', true],
  ['[::1]:8080', '::1', true],
  ['192.168.1.20:8080', '0.0.0.0', true],
  ['[fe80::1]:8080', '::', true],
  ['evil.example:8080', '127.0.0.1', false],
  ['evil.example', '0.0.0.0', false],
  ['192.168.1.20:8080', '127.0.0.1', false],
  ['127.0.0.1.evil.example', '127.0.0.1', false],
  ['localhost.evil.example', '127.0.0.1', false],
  ['evil.example@127.0.0.1', '127.0.0.1', false],
  ['127.0.0.1/evil.example', '127.0.0.1', false],
  ['', '127.0.0.1', false],
  [null, '127.0.0.1', false],
])('Host %o at a door on %s: %s', (header, host, own) => {
  expect(isOwnHost(header, host)).toBe(own);
});
