import type { Plugin } from 'vite';

const stub = '\0axios-without-fetch';

/**
 * Leaves axios' fetch adapter out of what is built (4 KB): where XMLHttpRequest is, as in every web view, axios takes it
 * first and never looks at the other. axios is pinned; its adapters/adapters.js asks the module for `getFetch` only.
 */
export const axiosXhrOnly = (): Plugin => ({
  name: 'axios-xhr-only',
  enforce: 'pre',
  apply: 'build',
  resolveId(source, importer) {
    return source === './fetch.js' && importer?.includes('/axios/lib/adapters/') ? stub : null;
  },
  load: (id) => (id === stub ? 'export const getFetch = () => null;' : null),
});
