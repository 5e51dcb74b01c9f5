// Runs the named steps one after the other, says how long each took, and stops at the first that fails.
import { spawnSync } from 'node:child_process';
import './setup.mjs';

const bin = (name, ...args) => [process.execPath, [`node_modules/${name}`, ...args]];
const tsx = (...args) => bin('tsx/dist/cli.mjs', ...args);

const steps = {
  format: bin('@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.'),
  types: bin('typescript/bin/tsc', '--noEmit'),
  plan: bin(
    'dependency-cruiser/bin/dependency-cruise.mjs',
    'src',
    'mock-api',
    '--config',
    '.dependency-cruiser.cjs',
  ),
  'dead code': bin('knip/bin/knip.js'),
  schema: tsx('scripts/schema.ts', '--check'),
  'unit and contract': bin('vitest/vitest.mjs', 'run'),
  build: bin('vite/bin/vite.js', 'build', '--logLevel', 'warn'),
  'preview build': tsx('scripts/preview-build.ts'),
  budgets: tsx('scripts/budgets.ts'),
  chromium: [process.execPath, ['scripts/chromium.mjs']],
  journeys: bin('@playwright/test/cli.js', 'test'),
};
const check = ['format', 'types', 'plan', 'dead code', 'schema', 'unit and contract'];
const sets = { check, test: Object.keys(steps) };

const wanted = sets[process.argv[2]] ?? process.argv.slice(2);
const began = Date.now();
for (const name of wanted) {
  const [command, args] = steps[name];
  const start = Date.now();
  console.log(`\n== ${name}`);
  const run = spawnSync(command, args, { stdio: 'inherit' });
  if (run.status !== 0) {
    console.error(`\n"${name}" failed (exit ${run.status ?? run.signal}).`);
    process.exit(run.status || 1);
  }
  console.log(`== ${name}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
}
console.log(`\nAll ${wanted.length} steps passed in ${((Date.now() - began) / 1000).toFixed(0)} s.`);
