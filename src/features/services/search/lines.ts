import type { Lettered, ServiceRow } from '../model';
import { type CityOf, cityFirst } from './city-first';
import { type Holders, holdersOf } from './holders';
import { createLaidLines, type LaidLines } from './laid-lines';
import type { Lexicon } from './lexicon';
import { readService, type Service } from './read-service';
import { createTexts } from './texts';
import { writtenOf } from './written';

/** A catalogue as it is searched: its spellings, which services hold them, and each service, read when it is first wanted. */
export interface Lines {
  rows: readonly ServiceRow[];
  lexicon: Lexicon;
  holders: Holders;
  /** Numbers of spellings by syllable without marks, and by spelling. */
  byPart: Map<string, number[]>;
  bySpelling: Map<string, number>;
  /** By number; 0 is none. */
  part: string[];
  spelling: string[];
  /** How telling each spelling is. */
  weight: Float32Array;
  /** The lines of all services that have been read. */
  laid: LaidLines;
  /** The service at a place. */
  service(at: number): Service;
  cityOf: CityOf;
}

/** Reads what has to be known of all services before one can be found, with places for pauses. */
export function* readLines(
  rows: readonly ServiceRow[],
  lexicon: Lexicon,
  lettered: Lettered | null = null,
): Generator<undefined, Lines> {
  const texts = createTexts(lexicon, lettered?.byLetter ?? []);
  const { part, spelling, byPart, bySpelling } = texts;
  const written = writtenOf(rows, lettered, texts);
  yield;
  const holders = yield* holdersOf(texts, written);
  texts.close();
  const weight = new Float32Array(part.length);
  for (let word = 1; word < part.length; word += 1)
    weight[word] = Math.log(1 + rows.length / (holders.count(word) + 0.5));
  const laid = createLaidLines();
  const services = new Array<Service | undefined>(rows.length);
  const nothing = { name: '', title: '', words: '', field: '', paper: '' };
  return {
    rows,
    lexicon,
    holders,
    byPart,
    bySpelling,
    part,
    spelling,
    weight,
    laid,
    cityOf: cityFirst(rows, written, texts),
    service(at) {
      const before = services[at];
      if (before) return before;
      const row = rows[at];
      if (!row) throw new RangeError(`no service at ${at}`);
      const now = readService(row, written[at] ?? nothing, texts, weight, laid);
      services[at] = now;
      return now;
    },
  };
}
