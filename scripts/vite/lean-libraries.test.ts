import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { leanLibraries, leftOut } from './lean-libraries';

test.each(Object.keys(leftOut))('the part that is left out is there: %s', (part) => {
  expect(existsSync(`node_modules/${part}`)).toBe(true);
});

test('only parts of libraries are replaced, and each by a module', () => {
  const { resolveId, load } = leanLibraries();
  if (typeof resolveId !== 'function' || typeof load !== 'function') throw new Error('no hooks');
  const asked = (source: string, importer: string) =>
    Reflect.apply(resolveId, {}, [source, importer, { isEntry: false }]);
  expect(asked('./xhr.js', '/a/node_modules/axios/lib/adapters/adapters.js')).toBe(
    '\0lean/axios/lib/adapters/xhr.js',
  );
  expect(asked('./fetch.js', '/a/node_modules/axios/lib/adapters/adapters.js')).toBeNull();
  expect(asked('./xhr.js', '/a/src/adapters/adapters.js')).toBeNull();
  expect(Reflect.apply(load, {}, ['\0lean/axios/lib/adapters/xhr.js'])).toContain('export default');
});
