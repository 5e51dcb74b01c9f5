import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { leanAxios, leftOut } from './lean-axios';

test.each(Object.keys(leftOut))('axios has the part that is left out: %s', (part) => {
  expect(existsSync(`node_modules/axios/lib/${part}`)).toBe(true);
});

test('only parts of axios are replaced, and each by a module', () => {
  const { resolveId, load } = leanAxios();
  if (typeof resolveId !== 'function' || typeof load !== 'function') throw new Error('no hooks');
  const asked = (source: string, importer: string) =>
    Reflect.apply(resolveId, {}, [source, importer, { isEntry: false }]);
  expect(asked('./xhr.js', '/a/node_modules/axios/lib/adapters/adapters.js')).toBe('\0axios/adapters/xhr.js');
  expect(asked('./fetch.js', '/a/node_modules/axios/lib/adapters/adapters.js')).toBeNull();
  expect(asked('./xhr.js', '/a/src/adapters/adapters.js')).toBeNull();
  expect(Reflect.apply(load, {}, ['\0axios/adapters/xhr.js'])).toContain('export default');
});
