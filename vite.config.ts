import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { catalogueDir } from './scripts/vite/catalogue-dir.ts';
import { citySettings } from './scripts/vite/city-settings.ts';
import { firstScreenChunks } from './scripts/vite/first-screen-chunks.ts';
import { flexGap } from './scripts/vite/flex-gap.ts';
import { leanLibraries } from './scripts/vite/lean-libraries.ts';
import { zaloPackage } from './scripts/vite/zalo-package.ts';

/**
 * Three outcomes from one configuration: `vite` (the app with the pretend portal inside), `vite build` (what is
 * uploaded to Zalo, in www/), `vite build --mode preview` (base `/`, pretend portal inside, in .preview/).
 */
export default defineConfig(({ command, mode }) => {
  const cityKey = process.env.VITE_CITY ?? 'haiphong';
  const preview = mode === 'preview';
  const portalUrl = preview ? '' : (process.env.VITE_PORTAL_URL ?? '');
  const trial = preview || command === 'serve';
  const pretend = preview || (command === 'serve' && portalUrl === '');
  const folder = fileURLToPath(new URL(`./src/city/${cityKey}`, import.meta.url));
  return {
    base: command === 'serve' || preview ? '/' : './',
    publicDir: pretend && existsSync('public') ? 'public' : false,
    resolve: { alias: { '@city': folder } },
    define: {
      __PRETEND__: JSON.stringify(pretend),
      __TRIAL__: JSON.stringify(trial),
      __PORTAL_URL__: JSON.stringify(portalUrl),
    },
    plugins: [
      citySettings(cityKey),
      react(),
      leanLibraries(),
      ...(pretend ? [catalogueDir(process.env.CATALOGUE_DIR, cityKey)] : []),
      ...(preview ? [] : [zaloPackage(cityKey)]),
    ],
    // The finder's file is started as a worker or imported by the page, so it has to be a module.
    worker: {
      format: 'es',
      rolldownOptions: { output: { entryFileNames: 'assets/finder.[hash].module.js', minify: true } },
    },
    css: {
      modules: { generateScopedName: command === 'serve' ? '[name]-[local]' : '[hash:base64:5]' },
      postcss: { plugins: [flexGap] },
    },
    server: { host: '127.0.0.1', port: 3000 },
    preview: { host: '127.0.0.1' },
    build: {
      target: ['es2015', 'safari13.1'],
      // Three KB smaller than Vite's own, and six times slower: only for what is uploaded.
      minify: preview ? 'oxc' : 'terser',
      terserOptions: {
        ecma: 2015,
        module: true,
        compress: { passes: 3, inline: 1 },
        format: { comments: false },
      },
      outDir: preview ? `.preview/${cityKey}` : 'www',
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      sourcemap: false,
      reportCompressedSize: false,
      // The pretend portal is large and lazy; what is uploaded is held by scripts/budgets.ts.
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        // Nothing here is `document.all`, which alone makes `a?.b` and `a ?? b` long for old web views.
        transform: { assumptions: { noDocumentAll: true } },
        output: {
          codeSplitting: firstScreenChunks,
          entryFileNames: 'assets/[name].[hash].module.js',
          chunkFileNames: 'assets/[name].[hash].module.js',
          assetFileNames: 'assets/[name].[hash][extname]',
        },
      },
    },
  };
});
