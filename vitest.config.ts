import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const city = fileURLToPath(
  new URL(`./src/city/${process.env.VITE_CITY ?? 'haiphong'}/index.ts`, import.meta.url),
);

/** Rules and HTTP share one world a worker, which is three times as fast; screens get a fresh one each. */
export default defineConfig({
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
      { extends: true, test: { name: 'screens', include: ['src/**/*.test.tsx'] } },
    ],
  },
});
