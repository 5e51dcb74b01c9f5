import { parseArgs } from 'node:util';
import { servePreview } from './serve-preview';

// `npm run preview -- --port 4173`: builds the preview of VITE_CITY and serves it.
const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } });
const city = process.env.VITE_CITY ?? 'haiphong';
process.env.VITE_CITY = city;
await import('./preview-build');
const { address, close } = await servePreview(`.preview/${city}`, Number(values.port));
console.log(`Preview of ${city}: ${address}`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
