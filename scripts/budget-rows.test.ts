import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { budgetRows } from './budget-rows';

const root = mkdtempSync(join(tmpdir(), 'budgets-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let serial = 0;
function upload(files: Record<string, string>): string {
  serial += 1;
  const folder = join(root, String(serial));
  mkdirSync(join(folder, 'assets'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'assets', name), text);
  return folder;
}

const heavy = (kilobytes: number) => `/*${randomBytes(kilobytes * 1024).toString('base64')}*/`;
const rowOf = (folder: string, name: string) => budgetRows(folder).find((row) => row.name === name);

const small = {
  'index.a.module.js': 'import("./start.a.module.js")',
  'start.a.module.js': 'import{x}from"./libs.a.module.js"',
  'libs.a.module.js': 'export const x=1',
  'news.a.module.js': 'import"./libs.a.module.js"',
  'home-screen.a.module.js': 'import"./libs.a.module.js"',
  'index.a.css': 'a{color:red}',
};

test('a small upload is within every budget', () => {
  expect(budgetRows(upload(small)).filter((row) => !row.ok)).toEqual([]);
});

test('what the start imports counts, however deep', () => {
  const folder = upload({
    ...small,
    'libs.a.module.js': `import"./deep.a.module.js";${heavy(60)}`,
    'deep.a.module.js': heavy(60),
  });
  expect(rowOf(folder, 'JS before the home can be used')).toMatchObject({ ok: false });
});

test('a screen over its budget is named', () => {
  const folder = upload({ ...small, 'fat-screen.a.module.js': heavy(30) });
  expect(rowOf(folder, 'JS of the heaviest screen')).toMatchObject({
    ok: false,
    detail: 'fat-screen.a.module.js',
  });
});

test.each([
  ['a font file', { 'icons.a.woff2': 'x' }, 'font files'],
  [
    'a font of another host',
    { 'b.a.css': '@font-face{src:url(https://cdn.example/x.woff2)}' },
    'style sheet addresses on other hosts',
  ],
  ['a source map', { 'index.a.module.js.map': '{}' }, 'source maps'],
  ['the pretend portal', { 'x.a.module.js': 'const who="nhân vật mẫu"' }, 'files of the pretend portal'],
])('%s in the upload is found', (_, files, name) => {
  expect(rowOf(upload({ ...small, ...files }), name)).toMatchObject({ ok: false });
});

test('a file that the entry waits for is named', () => {
  const folder = upload({ ...small, 'index.a.module.js': 'import"./libs.a.module.js"' });
  expect(rowOf(folder, 'files that the entry waits for')).toMatchObject({
    ok: false,
    detail: 'libs.a.module.js',
  });
});
