import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const shape = v.object({
  queries: v.array(
    v.object({
      kind: v.string(),
      q: v.string(),
      codes: v.array(v.string()),
      also: v.optional(v.array(v.string()), []),
    }),
  ),
});

/** A phrase as a citizen types it; `codes` are the services meant, `also` would do. No codes: nothing fits. */
export type Phrase = v.InferOutput<typeof shape>['queries'][number];

/** Reads labelled phrases; throws where the file holds none. */
export const readPhrases = (file: string): readonly Phrase[] =>
  v.parse(shape, JSON.parse(readFileSync(file, 'utf8'))).queries;
