import { readFileSync, writeFileSync } from 'node:fs';
import openapi, { astToString } from 'openapi-typescript';

// Writes src/portal/schema.ts from the contract; with --check it only says whether the file is up to date.
const contract = new URL('../src/portal/openapi.yaml', import.meta.url);
const target = new URL('../src/portal/schema.ts', import.meta.url);
const text = `/** Generated from openapi.yaml by \`npm run schema\`; do not edit. */\n\n${astToString(await openapi(contract))}`;

if (!process.argv.includes('--check')) {
  writeFileSync(target, text);
} else if (readFileSync(target, 'utf8') !== text) {
  console.error('src/portal/schema.ts does not match openapi.yaml: run `npm run schema`.');
  process.exitCode = 1;
}
