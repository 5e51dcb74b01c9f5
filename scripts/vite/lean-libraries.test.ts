import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { leanLibraries, leftOut, withoutLoops } from './lean-libraries';

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

test('idb is built without loops over cursors, and with all else', () => {
  const lean = withoutLoops(readFileSync('node_modules/idb/build/index.js', 'utf8'));
  expect(lean).not.toContain('async function*');
  for (const kept of ['function openDB', 'function getMethod', 'export { deleteDB, openDB'])
    expect(lean).toContain(kept);
  expect(() => withoutLoops('export { openDB };')).toThrow('idb has changed');
});
