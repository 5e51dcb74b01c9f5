import type { Lettered, ServiceRow } from '../model';
import { actsOfWords, type NamedActs } from './actions';
import type { Lexicon } from './lexicon';
import { cityBefore, plainName, standingOf } from './standing';
import { createTexts, type Known, type Tokens, wordsIn } from './texts';

/** Where in a service a word stands: the head of its name, what follows ("đối với…"), other words for it, its field. */
export const zones = { head: 0, tail: 1, words: 2, field: 3 } as const;
/** What a match is worth there. */
export const zoneWorth = [1, 0.85, 0.9, 0.45];
/** What a word of a name weighs when it is asked how much of the name was said. */
const zoneMass = [1, 0.35, 1, 0];

/** All words of a catalogue in a row of numbers; a service is some lines (name, title, other words, field). */
export interface Lines {
  rows: readonly ServiceRow[];
  lexicon: Lexicon;
  /** Numbers of spellings, 0 between phrases. */
  words: Uint16Array;
  zone: Uint8Array;
  /** Where each line begins in `words`, one more at the end; the service it belongs to. */
  start: Uint32Array;
  row: Uint16Array;
  /** The first line of each service, one more at the end. */
  firstLine: Uint32Array;
  /** The services that hold each spelling, in their order. */
  holders: readonly (readonly number[])[];
  /** Numbers of spellings by syllable without marks, and by spelling. */
  byPart: Map<string, number[]>;
  bySpelling: Map<string, number>;
  part: string[];
  spelling: string[];
  /** How telling each spelling is. */
  weight: Float32Array;
  /** What each line weighs. */
  mass: Float32Array;
  acts: NamedActs[];
  asked: Uint8Array;
  /** How each service stands whatever was asked; whether it is for companies only, for household businesses, whether for foreigners, or those who serve. */
  standing: Float32Array;
  company: Uint8Array;
  household: Uint8Array;
  foreign: Uint8Array;
  forces: Uint8Array;
  /** The city's row that stands before a national one, as its place, by the place of the national one. */
  behind: Map<number, number>;
}

// After these words a name tells in which case, no longer what.
const tails = new Set(
  'đối với,trường hợp,cho,theo,của,tại,do,thuộc,bằng,áp dụng,nhằm,để,thực hiện,ở,khi'.split(','),
);
const tailBegins = new Set([...tails].map((tail) => tail.split(' ')[0]));

// In the field of land a "Giấy chứng nhận" is that of the plot, whatever else the name leaves out.
const landField = 'Đất đai';
const landPaper = 'Giấy chứng nhận quyền sử dụng đất';

interface Draft {
  words: number[];
  zone: number[];
  start: number[];
  row: number[];
}

/** Reads the catalogue row by row, so that whoever builds it can pause; the last step gives the lines. */
export function* readLines(
  rows: readonly ServiceRow[],
  lexicon: Lexicon,
  lettered: Lettered | null = null,
): Generator<undefined, Lines> {
  const texts = createTexts(lexicon, lettered);
  const { part, spelling, byPart, bySpelling } = texts;
  const draft: Draft = { words: [], zone: [], start: [], row: [] };
  const acts: NamedActs[] = [];
  const asked = new Uint8Array(rows.length);
  const firstLine = new Uint32Array(rows.length + 1);
  const standing = new Float32Array(rows.length);
  const company = new Uint8Array(rows.length);
  const household = new Uint8Array(rows.length);
  const forces = new Uint8Array(rows.length);
  const foreign = new Uint8Array(rows.length);
  /** The services that hold each spelling. */
  const holders: number[][] = [];

  const add = (word: number, zone: number) => {
    draft.words.push(word);
    draft.zone.push(zone);
  };
  const addLine = (tokens: Tokens, zone: number, row: number) => {
    draft.start.push(draft.words.length);
    draft.row.push(row);
    let now = zone;
    let headed = 0;
    for (let at = 0; at < tokens.length; at += 1) {
      const word = tokens[at];
      if (!word) {
        headed = 2;
        add(0, now);
        continue;
      }
      if (zone === zones.head && headed > 1 && tailBegins.has(word.lower))
        if (tails.has(word.lower) || tails.has(`${word.lower} ${tokens[at + 1]?.lower ?? ''}`))
          now = zones.tail;
      headed += 1;
      for (let n = 0; n < word.numbers.length; n += 1) {
        const number = word.numbers[n] ?? 0;
        add(number, now);
        if (number === 0) continue;
        const its = holders[number];
        if (!its) holders[number] = [row];
        else if (its[its.length - 1] !== row) its.push(row);
      }
    }
    add(0, now);
  };
  // Hundreds of services are of one field.
  const fields = new Map<string, Tokens>();
  const fieldOf = (field: string) => {
    const tokens = fields.get(field) ?? texts.tokensOf(field.normalize('NFC'));
    fields.set(field, tokens);
    return tokens;
  };
  const names: Known[][] = [];

  // Functions of their own: the steps of a generator are made quick much later.
  const addRow = (at: number, row: ServiceRow) => {
    const name = plainName(row.name);
    firstLine[at] = draft.row.length;
    const called = texts.nameOf(at, row.name);
    addLine(called, zones.head, at);
    const words = wordsIn(called);
    names.push(words);
    const does = actsOfWords(words, name);
    acts.push(does);
    asked[at] = row.asked ?? 0;
    standing[at] = standingOf(row);
    company[at] = Number(row.audience === 'organisation');
    household[at] = Number(/hộ kinh doanh/i.test(name));
    foreign[at] = Number(/nước ngoài|biên giới/i.test(name));
    forces[at] = Number(/BQP|quân đội|Bộ Quốc phòng|Công an nhân dân/i.test(`${row.name} ${row.field}`));
    const title = plainName(row.title);
    if (title !== name && title.toLowerCase() !== name.toLowerCase()) {
      const its = texts.tokensOf(title);
      addLine(its, zones.head, at);
      const also = actsOfWords(wordsIn(its), title);
      does.head |= also.head;
      does.any |= also.any;
    }
    for (const phrase of texts.phrasesOf(at, row.words)) addLine(phrase, zones.words, at);
    addLine(fieldOf(row.field), zones.field, at);
    if (row.field === landField)
      addLine(fieldOf(landPaper), /giấy chứng nhận/i.test(name) ? zones.words : zones.field, at);
  };
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    if (row) addRow(at, row);
    yield;
  }
  draft.start.push(draft.words.length);
  firstLine[rows.length] = draft.row.length;
  holders[0] = [];
  const weight = Float32Array.from(holders, ({ length }) => Math.log(1 + rows.length / (length + 0.5)));
  weight[0] = 0;
  const lines: Lines = {
    rows,
    lexicon,
    words: new Uint16Array(draft.words),
    zone: new Uint8Array(draft.zone),
    start: new Uint32Array(draft.start),
    row: new Uint16Array(draft.row),
    firstLine,
    holders,
    byPart,
    bySpelling,
    part,
    spelling,
    weight,
    mass: new Float32Array(draft.row.length),
    acts,
    asked,
    standing,
    company,
    household,
    foreign,
    forces,
    behind: cityBefore(rows, names),
  };
  weigh(lines);
  return lines;
}

function weigh(lines: Lines): void {
  for (let line = 0; line < lines.mass.length; line += 1) {
    let mass = 0;
    for (let at = lines.start[line] ?? 0; at < (lines.start[line + 1] ?? 0); at += 1)
      mass += massAt(lines, at);
    lines.mass[line] = mass;
  }
}

/** What the word at this place weighs in its line. */
export const massAt = ({ words, zone, weight }: Lines, at: number): number =>
  (weight[words[at] ?? 0] ?? 0) * (zoneMass[zone[at] ?? 0] ?? 0);
