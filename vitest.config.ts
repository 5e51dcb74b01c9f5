import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const city = fileURLToPath(
  new URL(`./src/city/${process.env.VITE_CITY ?? 'haiphong'}/index.ts`, import.meta.url),
);

/** Node has no workers of the browser's kind: the finder's file is its own path, for `import()`. */
const workerAsFile: Plugin = {
  name: 'worker-as-file',
  enforce: 'pre',
  async resolveId(id, importer) {
    const [path = '', query] = id.split('?');
    if (query !== 'worker&url') return null;
    const found = await this.resolve(path, importer);
    return found && `\0file:${found.id}`;
  },
  load: (id) => (id.startsWith('\0file:') ? `export default ${JSON.stringify(id.slice(6))}` : null),
};

/**
 * Files share one world a worker, which is two to three times as fast. So none of them replaces a module that others use;
 * only zmp-sdk's own door has a stub in its place (tests/platform).
 */
export default defineConfig({
  plugins: [workerAsFile],
  resolve: { alias: { '@city': city } },
  define: { __PRETEND__: 'false', __TRIAL__: 'false', __PORTAL_URL__: '""' },
  test: {
    restoreMocks: true,
    unstubGlobals: true,
    testTimeout: 20_000,
    setupFiles: ['tests/setup.ts'],
    pool: 'threads',
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          isolate: false,
          include: [
            '{src,mock-api,scripts}/**/*.test.ts',
            'tests/{contract,platform,plan,search}/**/*.test.ts',
          ],
        },
      },
      // Minutes of a slow machine, and only where ../shared/data is: `npm test` runs it, `npm run check` does not.
      { extends: true, test: { name: 'whole catalogue', include: ['tests/whole-catalogue/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'screens',
          isolate: false,
          environment: 'happy-dom',
          include: ['src/**/*.test.tsx'],
          setupFiles: ['tests/setup-screens.ts'],
        },
      },
    ],
  },
});
