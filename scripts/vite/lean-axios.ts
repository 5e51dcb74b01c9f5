import type { Plugin } from 'vite';

const unused = (why: string) =>
  `export default () => { throw new Error('axios was built without ${why}'); };`;

/**
 * Parts of axios that this app never reaches, by their end of path: it sends JSON and bytes, by the fetch adapter alone
 * (only that one can refuse redirects), without forms, cookies or axios' own cancelling.
 */
export const leftOut: Readonly<Record<string, string>> = {
  'adapters/xhr.js': 'export default null;',
  'cancel/CancelToken.js': 'export default class {}',
  'helpers/HttpStatusCode.js': 'export default {};',
  'helpers/cookies.js': 'export default { read: () => null, write() {}, remove() {} };',
  'helpers/toFormData.js': unused('forms'),
  'helpers/formDataToJSON.js': unused('forms'),
  'helpers/toURLEncodedForm.js': unused('forms'),
  'helpers/formDataToBlob.js': unused('forms'),
  'core/createMultipartBody.js': unused('forms'),
};
const mark = '\0axios/';

/** Builds axios without what this app never reaches (5 KB of 22). axios is pinned: look here when it is raised. */
export const leanAxios = (): Plugin => ({
  name: 'lean-axios',
  enforce: 'pre',
  apply: 'build',
  resolveId(source, importer) {
    if (!importer?.includes('/axios/lib/')) return null;
    const path = new URL(source, `file://${importer}`).pathname;
    const part = Object.keys(leftOut).find((end) => path.endsWith(`/axios/lib/${end}`));
    return part ? mark + part : null;
  },
  load: (id) => (id.startsWith(mark) ? (leftOut[id.slice(mark.length)] ?? null) : null),
});
