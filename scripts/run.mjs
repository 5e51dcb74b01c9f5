// Runs the named steps (or the sets `check` and `test`), says how long each took, and stops where one fails.
import { spawn } from 'node:child_process';
import './setup.mjs';

const bin = (name, ...args) => [process.execPath, [`node_modules/${name}`, ...args]];
const tests = (project, ...args) => bin('vitest/vitest.mjs', 'run', '--project', project, ...args);
const tsx = (...args) => bin('tsx/dist/cli.mjs', ...args);

const steps = {
  format: bin('@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.'),
  types: bin('@typescript/native/bin/tsc', '--noEmit'),
  plan: bin(
    'dependency-cruiser/bin/dependency-cruise.mjs',
    'src',
    'mock-api',
    '--config',
    '.dependency-cruiser.cjs',
  ),
  'dead code': bin('knip/bin/knip.js'),
  schema: tsx('scripts/schema.ts', '--check'),
  rules: tests('rules', '--maxWorkers=1'),
  screens: tests('screens', '--maxWorkers=1'),
  'whole catalogue': tests('whole catalogue'),
  build: bin('vite/bin/vite.js', 'build', '--logLevel', 'warn'),
  'preview build': tsx('scripts/preview-build.ts'),
  'zalo build': tsx('scripts/zalo-build.ts'),
  budgets: tsx('scripts/budgets.ts'),
  chromium: [process.execPath, ['scripts/chromium.mjs']],
  journeys: bin('@playwright/test/cli.js', 'test'),
};
// Two lanes, one a core and about as long as each other: a second worker would load everything once more.
const check = [
  ['format', 'types', 'plan', 'screens'],
  ['rules', 'dead code', 'schema'],
];
const rest = ['whole catalogue', 'build', 'preview build', 'zalo build', 'budgets', 'chromium', 'journeys'];
const sets = { check: [check], test: [check, ...rest.map((name) => [[name]])] };

const asked = process.argv.slice(2);
const stages = sets[asked[0]] ?? asked.map((name) => [[name]]);

/** Runs one step; alone it writes as it goes, beside others its words come whole at its end. */
function run(name, alone) {
  const [command, args] = steps[name];
  const start = Date.now();
  if (alone) console.log(`\n== ${name}`);
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: alone ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
    const words = [];
    child.stdout?.on('data', (part) => words.push(part));
    child.stderr?.on('data', (part) => words.push(part));
    child.on('error', (error) => words.push(Buffer.from(String(error))));
    child.on('close', (code, signal) => {
      if (!alone) process.stdout.write(`\n== ${name}\n${Buffer.concat(words)}`);
      console.log(
        `== ${name}: ${code === 0 ? '' : `failed (exit ${code ?? signal}), `}${((Date.now() - start) / 1000).toFixed(1)} s`,
      );
      resolve(code === 0);
    });
  });
}

async function lane(names, alone) {
  for (const name of names) if (!(await run(name, alone))) return false;
  return true;
}

const began = Date.now();
for (const lanes of stages) {
  const passed = await Promise.all(lanes.map((names) => lane(names, lanes.length === 1)));
  if (passed.includes(false)) process.exit(1);
}
console.log(`\nEverything passed in ${((Date.now() - began) / 1000).toFixed(0)} s.`);
