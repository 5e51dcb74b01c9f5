import type { ServiceRow } from '../model';
import { actsOfName, type NamedActs } from './actions';
import { howOftenAsked } from './asked';
import { codesOf } from './codes';
import { readWord, wordsOf } from './grams';
import type { Lexicon } from './lexicon';

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
  /** How each service stands whatever was asked; whether it is for companies only, whether for foreigners, or those who serve. */
  standing: Float32Array;
  company: Uint8Array;
  foreign: Uint8Array;
  forces: Uint8Array;
  /** The city's row that stands before a national one, as its place, by the place of the national one. */
  behind: Map<number, number>;
}

// After these words a name tells in which case, no longer what.
const tailBegins =
  /^(đối với|trong trường hợp|trường hợp|cho|theo|của|tại|do|thuộc|bằng|áp dụng|nhằm|để|thực hiện|ở|khi)$/;

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
export function* readLines(rows: readonly ServiceRow[], lexicon: Lexicon): Generator<void, Lines> {
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
  const forces = new Uint8Array(rows.length);
  const foreign = new Uint8Array(rows.length);
  const spread: number[] = [0];
  const lastSeen: number[] = [-1];

  const numberOf = (word: string, row: number): number => {
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
    if (lastSeen[number] !== row) {
      lastSeen[number] = row;
      spread[number] = (spread[number] ?? 0) + 1;
    }
    return number;
  };
  const add = (word: number, zone: number) => {
    draft.words.push(word);
    draft.zone.push(zone);
  };
  const addLine = (text: string, zone: number, row: number) => {
    draft.start.push(draft.words.length);
    draft.row.push(row);
    let now = zone;
    for (const [index, phrase] of text.split(/[,.;:()/]/).entries()) {
      if (index > 0) add(0, now);
      const words = wordsOf(phrase);
      for (const [at, word] of words.entries()) {
        const two = `${word} ${words[at + 1] ?? ''}`.toLowerCase();
        if (
          zone === zones.head &&
          (at > 1 || index > 0) &&
          (tailBegins.test(word.toLowerCase()) || tailBegins.test(two))
        )
          now = zones.tail;
        const long = lexicon.readOut.get(readWord(word).toned);
        for (const each of long ?? [word]) add(numberOf(each, row), now);
      }
    }
    add(0, now);
  };

  for (const [at, row] of rows.entries()) {
    const name = plainName(row.name);
    firstLine[at] = draft.row.length;
    addLine(name, zones.head, at);
    const does = actsOfName(name);
    acts.push(does);
    asked[at] = Math.max(...codesOf(row).map(howOftenAsked));
    standing[at] = standingOf(row);
    company[at] = Number(row.audience === 'organisation');
    foreign[at] = Number(/nước ngoài|biên giới/i.test(name));
    forces[at] = Number(/BQP|quân đội|Bộ Quốc phòng|Công an nhân dân/i.test(`${row.name} ${row.field}`));
    const title = plainName(row.title);
    if (title.toLowerCase() !== name.toLowerCase()) {
      addLine(title, zones.head, at);
      const called = actsOfName(title);
      does.head |= called.head;
      does.any |= called.any;
    }
    for (const phrase of row.words.split(/[,;]/)) if (phrase.trim()) addLine(phrase, zones.words, at);
    addLine(row.field, zones.field, at);
    if (row.field === landField)
      addLine(landPaper, /giấy chứng nhận/i.test(name) ? zones.words : zones.field, at);
    yield;
  }
  draft.start.push(draft.words.length);
  const weight = Float32Array.from(spread, (count) => Math.log(1 + rows.length / (count + 0.5)));
  weight[0] = 0;
  const lines: Lines = {
    rows,
    lexicon,
    words: Uint16Array.from(draft.words),
    zone: Uint8Array.from(draft.zone),
    start: Uint32Array.from(draft.start),
    row: Uint16Array.from(draft.row),
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
    foreign,
    forces,
    behind: new Map(),
  };
  for (let line = 0; line < draft.row.length; line += 1) {
    let mass = 0;
    for (let at = lines.start[line] ?? 0; at < (lines.start[line + 1] ?? 0); at += 1)
      mass += massAt(lines, at);
    lines.mass[line] = mass;
  }
  yield;
  setBehind(lines);
  return lines;
}

/** What the word at this place weighs in its line. */
export const massAt = ({ words, zone, weight }: Lines, at: number): number =>
  (weight[words[at] ?? 0] ?? 0) * (zoneMass[zone[at] ?? 0] ?? 0);

/** The city before the nation, the ward next door before a ministry. */
const standingOf = ({ name, local, levels }: ServiceRow): number =>
  (local ? 1.15 : 1) *
  (levels.includes('commune') ? 1.04 : 1) *
  (levels.length === 1 && levels[0] === 'ministry' ? 0.8 : 1) *
  (/lưu động/i.test(name) ? 0.7 : 1);

/** "Thủ tục" before a name says nothing. */
const plainName = (name: string) => name.normalize('NFC').replace(/^\s*thủ tục:?\s+/i, '');

/** A city's row of the same name and field stands before the national one. */
function setBehind({ rows, behind }: Lines) {
  const locals = new Map<string, number>();
  const key = ({ name }: ServiceRow) =>
    wordsOf(plainName(name))
      .map((word) => readWord(word).part)
      .join(' ');
  for (const [at, row] of rows.entries()) if (row.local) locals.set(key(row), at);
  if (locals.size === 0) return;
  for (const [at, row] of rows.entries()) {
    const city = row.local ? undefined : locals.get(key(row));
    if (city !== undefined) behind.set(at, city);
  }
}
