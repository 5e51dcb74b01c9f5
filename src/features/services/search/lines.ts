import type { ServiceRow } from '../model';
import { actsOfWords, type NamedActs } from './actions';
import { oneWord, readWord, type SaidWord } from './grams';
import type { Lexicon } from './lexicon';
import { cityBefore, plainName, standingOf } from './standing';

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
  /** The first line of each service. */
  firstLine: Uint32Array;
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

/** A word of the catalogue, looked at once: it comes some thirty times. */
interface Known extends SaidWord {
  part: string;
  /** Numbers of its spelling, or of the words that it stands for. */
  numbers: number[];
  lower: string;
  /** A tail may begin with it. */
  tail: boolean;
}

/** A text with null between its phrases, and its words alone. */
interface Text {
  tokens: (Known | null)[];
  words: Known[];
}
const separators = new Set([',', '.', ';', ':', '(', ')', '/']);
const token = new RegExp(`[,.;:()/]|${oneWord.source}`, 'g');

interface Draft {
  words: number[];
  zone: number[];
  start: number[];
  row: number[];
}

/** Reads the catalogue row by row, so that whoever builds it can pause; the last step gives the lines. */
export function* readLines(rows: readonly ServiceRow[], lexicon: Lexicon): Generator<undefined, Lines> {
  const part = [''];
  const spelling = [''];
  const byPart = new Map<string, number[]>();
  const bySpelling = new Map<string, number>();
  const draft: Draft = { words: [], zone: [], start: [], row: [] };
  const acts: NamedActs[] = [];
  const asked = new Uint8Array(rows.length);
  const firstLine = new Uint32Array(rows.length);
  const standing = new Float32Array(rows.length);
  const company = new Uint8Array(rows.length);
  const household = new Uint8Array(rows.length);
  const forces = new Uint8Array(rows.length);
  const foreign = new Uint8Array(rows.length);
  const spread: number[] = [0];
  const lastSeen: number[] = [-1];

  const numberOf = (word: string): number => {
    const read = readWord(word);
    if (!/[a-z0-9]/.test(read.part)) return 0;
    let number = bySpelling.get(read.toned);
    if (number === undefined) {
      number = part.push(read.part) - 1;
      spelling.push(read.toned);
      bySpelling.set(read.toned, number);
      byPart.set(read.part, [...(byPart.get(read.part) ?? []), number]);
      spread.push(0);
      lastSeen.push(-1);
    }
    return number;
  };
  const known = new Map<string, Known>();
  const knownOf = (word: string): Known => {
    const before = known.get(word);
    if (before) return before;
    const read = readWord(word);
    const lower = word.toLowerCase();
    const numbers = (lexicon.readOut.get(read.toned) ?? [word]).map(numberOf);
    const { part: its, toned } = read;
    const now = { parts: [its], toned, part: its, numbers, lower, tail: tailBegins.has(lower) };
    known.set(word, now);
    return now;
  };
  // What stands between two spaces comes again and again, so a text is hardly ever looked at letter by letter.
  const chunks = new Map<string, Text['tokens']>();
  const chunkOf = (chunk: string) => {
    const tokens = (chunk.match(token) ?? []).map((one) => (separators.has(one) ? null : knownOf(one)));
    chunks.set(chunk, tokens);
    return tokens;
  };
  const textOf = (text: string): Text => {
    const tokens: Text['tokens'] = [];
    const words: Known[] = [];
    for (const chunk of text.split(' ')) {
      for (const word of chunks.get(chunk) ?? chunkOf(chunk)) {
        tokens.push(word);
        if (word) words.push(word);
      }
    }
    return { tokens, words };
  };
  const add = (word: number, zone: number) => {
    draft.words.push(word);
    draft.zone.push(zone);
  };
  const addLine = ({ tokens }: Text, zone: number, row: number) => {
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
      if (zone === zones.head && word.tail && headed > 1)
        if (tails.has(word.lower) || tails.has(`${word.lower} ${tokens[at + 1]?.lower ?? ''}`))
          now = zones.tail;
      headed += 1;
      for (const number of word.numbers) {
        add(number, now);
        if (number === 0 || lastSeen[number] === row) continue;
        lastSeen[number] = row;
        spread[number] = (spread[number] ?? 0) + 1;
      }
    }
    add(0, now);
  };
  // Hundreds of services are of one field.
  const fields = new Map<string, Text>();
  const fieldOf = (field: string) => {
    const text = fields.get(field) ?? textOf(field.normalize('NFC'));
    fields.set(field, text);
    return text;
  };
  const names: Known[][] = [];

  for (const [at, row] of rows.entries()) {
    const name = plainName(row.name);
    firstLine[at] = draft.row.length;
    const text = textOf(name);
    addLine(text, zones.head, at);
    names.push(text.words);
    const does = actsOfWords(text.words, name);
    acts.push(does);
    asked[at] = row.asked ?? 0;
    standing[at] = standingOf(row);
    company[at] = Number(row.audience === 'organisation');
    household[at] = Number(/hộ kinh doanh/i.test(name));
    foreign[at] = Number(/nước ngoài|biên giới/i.test(name));
    forces[at] = Number(/BQP|quân đội|Bộ Quốc phòng|Công an nhân dân/i.test(`${row.name} ${row.field}`));
    const title = plainName(row.title);
    if (title !== name && title.toLowerCase() !== name.toLowerCase()) {
      const its = textOf(title);
      addLine(its, zones.head, at);
      const called = actsOfWords(its.words, title);
      does.head |= called.head;
      does.any |= called.any;
    }
    for (const phrase of row.words.split(/[,;]/))
      if (phrase.trim()) addLine(textOf(phrase.normalize('NFC')), zones.words, at);
    addLine(fieldOf(row.field), zones.field, at);
    if (row.field === landField)
      addLine(fieldOf(landPaper), /giấy chứng nhận/i.test(name) ? zones.words : zones.field, at);
    yield;
  }
  draft.start.push(draft.words.length);
  const weight = Float32Array.from(spread, (count) => Math.log(1 + rows.length / (count + 0.5)));
  weight[0] = 0;
  const lines: Lines = {
    rows,
    lexicon,
    words: new Uint16Array(draft.words),
    zone: new Uint8Array(draft.zone),
    start: new Uint32Array(draft.start),
    row: new Uint16Array(draft.row),
    firstLine,
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
  for (let line = 0; line < draft.row.length; line += 1) {
    let mass = 0;
    for (let at = lines.start[line] ?? 0; at < (lines.start[line + 1] ?? 0); at += 1)
      mass += massAt(lines, at);
    lines.mass[line] = mass;
  }
  return lines;
}

/** What the word at this place weighs in its line. */
export const massAt = ({ words, zone, weight }: Lines, at: number): number =>
  (weight[words[at] ?? 0] ?? 0) * (zoneMass[zone[at] ?? 0] ?? 0);
