import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { servePreview } from './serve-preview';

// `npm run preview -- --port 4173`: serves the preview build of VITE_CITY, building it first when it is missing.
const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } });
const city = process.env.VITE_CITY ?? 'haiphong';
if (!existsSync(`.preview/${city}/index.html`) || process.env.PREVIEW_BUILT === undefined) {
  process.env.VITE_CITY = city;
  await import('./preview-build');
}
const { address, close } = await servePreview(`.preview/${city}`, Number(values.port));
console.log(`Preview of ${city}: ${address}`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
