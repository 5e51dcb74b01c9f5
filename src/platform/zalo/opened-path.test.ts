import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openedPath } from './opened-path';

const appId = '123';

test.each([
  [{ path: '/dossiers/1?x=1' }, '/dossiers/1?x=1'],
  [{ path: 'dossiers' }, '/dossiers'],
  [{ url: 'https://h5.zdn.vn/zapps/123/a/b?x=1#h' }, '/a/b?x=1'],
  [{ url: 'https://zalo.me/s/123/a/b?x=1' }, '/a/b?x=1'],
  [{ url: 'https://zalo.me/s/123' }, '/'],
  ['{"url":"https://h5.zdn.vn/zapps/123/a?x=1"}', '/a?x=1'],
  ['{"url":"https:\\/\\/h5.zdn.vn\\/zapps\\/123\\/a","extra":"{"b":1}"}', '/a'],
  ['https://h5.zdn.vn/zapps/123/reports', '/reports'],
  ['/reports', '/reports'],
  ['"/reports"', '/reports'],
  [{ url: 'https://zalo.me/s/1234/a' }, null],
  [{ url: 'https://evil.example/' }, null],
  [{ path: '//evil.example/a' }, null],
  [{ path: '/\\evil.example' }, null],
  [{ path: '\\\\evil.example' }, null],
  [{ path: '/\t/evil.example' }, null],
  [{ path: '/\n//evil.example' }, null],
  [{ url: 'https://zalo.me/s/123//evil.example' }, null],
  [{ url: 'javascript:/s/123/a' }, null],
  [{ path: `/${'a'.repeat(3_000)}` }, null],
  ['nonsense', null],
  [{}, null],
  [null, null],
  [undefined, null],
  [7, null],
])('%j opens %s', (data, path) => {
  expect(openedPath(data, appId)).toBe(path);
});

test('whatever the host sends, the answer is nothing or a path of this app', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.json(), fc.webUrl()), (data) => {
      const path = openedPath(data, appId);
      expect(path === null || new URL(path, 'https://app.example').origin === 'https://app.example').toBe(
        true,
      );
    }),
  );
});
