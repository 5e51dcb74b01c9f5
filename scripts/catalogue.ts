import { parseArgs } from 'node:util';
import { haiphong } from '../src/city/haiphong';
import { vungtau } from '../src/city/vungtau';
import { importFile } from './catalogue/import';
import { tell } from './catalogue/tell';

// `npm run catalogue -- import FILE [--city haiphong] [--out DIR] [--day YYYY-MM-DD]`
const usage = 'npm run catalogue -- import FILE [--city haiphong] [--out DIR] [--day YYYY-MM-DD]';
const cities = new Map([haiphong, vungtau].map((city) => [city.key, city]));

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        city: { type: 'string', default: 'haiphong' },
        out: { type: 'string' },
        day: { type: 'string' },
      },
    });
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}

const { values, positionals } = readArguments();
const [command, file] = positionals;
if (command !== 'import' || !file || positionals.length > 2) refuse(usage);
const city = cities.get(values.city) ?? refuse(`There is no city ${values.city}.`);
const out = values.out ?? `.catalogue/${city.key}`;
const started = performance.now();
const done = await importFile({ file, city, out, day: values.day });
if (!done.ok) refuse(done.error);
console.log(tell(done.value, out, (performance.now() - started) / 1000));
