import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const city = fileURLToPath(
  new URL(`./src/city/${process.env.VITE_CITY ?? 'haiphong'}/index.ts`, import.meta.url),
);

export default defineConfig({
  resolve: { alias: { '@city': city } },
  define: { __PRETEND__: 'false', __TRIAL__: 'false', __PORTAL_URL__: '""' },
  test: {
    include: [
      '{src,mock-api,scripts}/**/*.test.{ts,tsx}',
      'tests/{contract,platform,plan}/**/*.test.{ts,tsx}',
    ],
    restoreMocks: true,
    testTimeout: 20_000,
  },
});
