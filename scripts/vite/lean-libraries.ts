import type { Plugin } from 'vite';

const unused = (why: string) => `() => { throw new Error('built without ${why}'); };`;
const parts = (why: string, names: readonly string[]) =>
  names.map((name) => `export const ${name} = ${unused(why)}`).join('\n');

/**
 * Parts of libraries that this app never reaches, by the end of their path. It sends JSON and bytes by axios' fetch adapter
 * alone (only that one can refuse redirects), without forms, cookies, data addresses, progress or axios' own cancelling, and
 * asks for no pages of an infinite list. Options, which are written once and checked by every test, are not checked again.
 */
export const leftOut: Readonly<Record<string, string>> = {
  'axios/lib/adapters/xhr.js': 'export default null;',
  'axios/lib/cancel/CancelToken.js': 'export default class {}',
  'axios/lib/helpers/HttpStatusCode.js': 'export default {};',
  'axios/lib/helpers/AxiosURLSearchParams.js': `export default ${unused('forms')}`,
  'axios/lib/helpers/validator.js':
    'const any = () => () => true; export default { assertOptions() {}, validators: { transitional: any, spelling: any } };',
  'axios/lib/helpers/isURLSameOrigin.js': 'export default () => false;',
  'axios/lib/helpers/cookies.js': 'export default { read: () => null, write() {}, remove() {} };',
  'axios/lib/helpers/toFormData.js': `export default ${unused('forms')}`,
  'axios/lib/helpers/formDataToJSON.js': `export default ${unused('forms')}`,
  'axios/lib/helpers/toURLEncodedForm.js': `export default ${unused('forms')}`,
  'axios/lib/helpers/formDataToBlob.js': `export default ${unused('forms')}`,
  'axios/lib/helpers/estimateDataURLDecodedBytes.js': `export default ${unused('data addresses')}`,
  'axios/lib/helpers/trackStream.js': `export const trackStream = ${unused('progress')}`,
  'axios/lib/helpers/progressEventReducer.js': parts('progress', [
    'progressEventReducer',
    'progressEventDecorator',
    'asyncDecorator',
  ]),
  'axios/lib/core/createMultipartBody.js': `export default ${unused('forms')}`,
  '@tanstack/query-core/build/modern/infiniteQueryBehavior.js': parts('infinite lists', [
    'infiniteQueryBehavior',
    'hasNextPage',
    'hasPreviousPage',
  ]),
};
/** Loops over cursors of a database, which need helpers for async generators on old web views, lie in one file with all else of idb. */
const loops = { file: /\/idb\/build\/index\.js$/, from: 'const advanceMethodProps', to: 'export {' };

/** The text of idb without its loops over cursors; throws where they are not where they were. */
export function withoutLoops(code: string): string {
  const [from, to] = [code.indexOf(loops.from), code.lastIndexOf(loops.to)];
  if (from < 0 || to < from) throw new Error('idb has changed: look for its async iterators');
  return code.slice(0, from) + code.slice(to);
}

const mark = '\0lean/';
const lean = /\/(?:axios|query-core)\//;

/** Builds libraries without what this app never reaches (6 KB of axios' 22). They are pinned: look here when one is raised. */
export const leanLibraries = (): Plugin => ({
  name: 'lean-libraries',
  enforce: 'pre',
  apply: 'build',
  resolveId(source, importer) {
    if (!source.startsWith('.') || !importer || !lean.test(importer)) return null;
    const path = new URL(source, `file://${importer}`).pathname;
    const part = Object.keys(leftOut).find((end) => path.endsWith(`/node_modules/${end}`));
    return part ? mark + part : null;
  },
  transform: (code, id) => (loops.file.test(id) ? withoutLoops(code) : null),
  load: (id) => (id.startsWith(mark) ? (leftOut[id.slice(mark.length)] ?? null) : null),
});
