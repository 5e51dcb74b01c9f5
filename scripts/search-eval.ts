import { parseArgs } from 'node:util';
import { haiphong } from '../src/city/haiphong';
import { createEngine } from '../src/features/services/search/engine';
import { readCatalogue } from './search/catalogue';
import { askAll, figuresOf } from './search/measure';
import { readPhrases } from './search/phrases';

// `npm run search:eval -- --catalogue DIR --queries FILE --json`: DIR as the importer writes it, or the records' file.
const { values } = parseArgs({
  options: {
    catalogue: { type: 'string', default: '.catalogue/haiphong' },
    queries: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const { catalogue, queries = refuse('Name the labelled phrases with --queries FILE.'), json } = values;
const read = await readCatalogue(catalogue, haiphong);
if (!read.ok) refuse(read.error);
const { rows, everyday } = read.value;
const began = performance.now();
const engine = createEngine(rows, everyday);
const built = Math.round(performance.now() - began);
const outcomes = askAll(rows, engine, readPhrases(queries));
const figures = figuresOf(outcomes);
if (json) {
  console.log(JSON.stringify(figures));
} else {
  console.log(
    `${rows.length} rows can be searched after ${built} ms; a service is read when it is first wanted.`,
  );
  for (const { q, codes, meantAt, nothing, first } of outcomes)
    if (codes.length > 0 ? meantAt !== 0 || nothing : !nothing)
      console.log(
        `${codes.join(' ') || 'nothing'} ← ${q} → ${nothing ? '(nothing fits) ' : ''}${meantAt}: ${first}`,
      );
  console.log(figures);
}
