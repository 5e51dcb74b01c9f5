import { expect, test } from 'vitest';
import { limits, type StagedFile, type Upload, uploadFaults } from './zalo-stage-rules';

const portalUrl = 'https://portal.haiphong.gov.vn';
const file = (path: string, text = '', bytes = text.length): StagedFile => ({ path, text, bytes });
const entry = file('assets/index.a.module.js', `const portal="${portalUrl}";import("./start.b.module.js")`);
const later = file('assets/start.b.module.js', 'export const start=()=>1');
const style = file('assets/index.c.css', '.a{color:red}');
const config = {
  app: { title: 'Hải Phòng – Dịch vụ công' },
  debug: false,
  listCSS: [style.path],
  listSyncJS: [entry.path],
  listAsyncJS: [later.path],
  pages: [],
};
const good: Upload = { files: [entry, later, style], config, portalUrl, folders: ['/srv/build/app/'] };

test('a good upload has no faults', () => {
  expect(uploadFaults(good)).toEqual([]);
});

test('a build without a portal is checked without one', () => {
  expect(uploadFaults({ ...good, portalUrl: null })).toEqual([]);
});

test.each<[string, StagedFile, string]>([
  ['a file that is too large', file('a.png', '', limits.fileBytes + 1), '3 MB'],
  ['our own page', file('index.html', '<div id="app">'), 'previews only'],
  ['a source map', file('assets/index.a.module.js.map', '{}'), 'kind'],
  ['a link to a source map', file('a.js', '1\n//# sourceMappingURL=a.js.map'), 'source map'],
  ['a font', file('a.woff2', 'x'), 'kind'],
  ['a program', file('a.sh', 'x'), 'kind'],
  ['a file without a kind', file('LICENSE', 'x'), 'kind'],
  ['a hidden file', file('.env.json', '{}'), 'no place'],
  ['the worker of the pretend portal', file('mockServiceWorker.js', '1'), 'no place'],
  ['msw', file('a.js', 'fetch("/mockServiceWorker.js")'), 'pretend portal'],
  ['made-up people', file('a.js', 'const who="Bà Tám (nhân vật mẫu)"'), 'pretend portal'],
  ['the pretend bank', file('a.js', 'const to="/pretend-pay/1"'), 'pretend portal'],
  ['a private key', file('a.js', 'const k="-----BEGIN RSA PRIVATE KEY-----"'), 'private key'],
  ['the header of the app secret', file('a.js', 'headers={secret_key:k}'), 'secret'],
  ['an app secret', file('a.js', 'const appSecret=1'), 'secret'],
  ['the token of the uploader', file('a.json', '{"ZMP_TOKEN":"x"}'), 'secret'],
  ['a cloud key', file('a.js', `const k="AKIA${'Q'.repeat(16)}"`), 'access key'],
  ['a signed token', file('a.js', `const t="eyJ${'a'.repeat(12)}.eyJ${'b'.repeat(12)}.c"`), 'signed token'],
  ['a password in an address', file('a.js', 'fetch("https://ten:mat@haiphong.gov.vn")'), 'password'],
  ['a path of the machine', file('a.js', 'const at="/srv/build/app/src/main.tsx"'), 'building machine'],
  ['an address of a local file', file('a.js', 'const at="file:///home/x"'), 'building machine'],
  ['new syntax', file('a.js', 'a?.b'), 'ES2015'],
  ['new style', file('a.css', '.a:has(.b){color:red}'), 'Safari 13.1'],
])('%s is found', (_, extra, why) => {
  expect(uploadFaults({ ...good, files: [...good.files, extra] })).toEqual([expect.stringContaining(why)]);
});

test('files that are too large together are found', () => {
  const files = [1, 2, 3, 4].map((n) => file(`${n}.png`, '', limits.fileBytes - 1));
  expect(uploadFaults({ ...good, files: [...good.files, ...files] })).toEqual([
    expect.stringContaining('10 MB'),
  ]);
});

test.each<[string, unknown, string]>([
  ['no lists', { app: config.app, debug: false }, 'no listCSS'],
  ['no style sheet', { ...config, listCSS: [] }, 'nothing in listCSS'],
  ['no script', { ...config, listSyncJS: [] }, 'nothing in listSyncJS'],
  ['a script that is not there', { ...config, listAsyncJS: ['assets/x.js'] }, 'assets/x.js'],
  ['something that is no path', { ...config, listCSS: [7] }, 'names 7'],
  ['no title', { ...config, app: {} }, 'app.title'],
  ['debugging', { ...config, debug: true }, '"debug"'],
  ['nothing at all', null, 'no listSyncJS'],
])('an app-config.json with %s is refused', (_, wrong, why) => {
  expect(uploadFaults({ ...good, config: wrong })).toContainEqual(expect.stringContaining(why));
});

test('a build for another portal is refused', () => {
  const faults = uploadFaults({ ...good, portalUrl: 'https://portal.vungtau.gov.vn' });
  expect(faults).toEqual([expect.stringContaining('built without it')]);
});
