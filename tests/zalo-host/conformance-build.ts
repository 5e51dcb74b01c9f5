import { join } from 'node:path';
import { build } from 'vite';
import { zaloPackage } from '../../scripts/vite/zalo-package';

/** Builds the page that asks the Zalo platform over the real zmp-sdk, packed as an upload is. */
export async function buildConformance(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    base: './',
    plugins: [zaloPackage('haiphong')],
    build: {
      target: ['es2015', 'safari13.1'],
      outDir: folder,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: join('tests', 'zalo-host', 'conformance-page.ts'),
        output: {
          entryFileNames: 'assets/[name].[hash].module.js',
          chunkFileNames: 'assets/[name].[hash].module.js',
        },
      },
    },
  });
}
