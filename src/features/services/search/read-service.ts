import { titleOf } from '../../../lib/official-name';
import type { ServiceRow } from '../model';
import { actsOfWords, type NamedActs } from './actions';
import { kinds, kindsIn } from './kinds';
import type { LaidLines, Line } from './laid-lines';
import { plainName, standingOf } from './standing';
import type { Gap, Known, Texts, Tokens } from './texts';
import type { Written } from './written';
import { zoneMass, zones } from './zones';

/** A service as it is searched. */
export interface Service {
  /** Its first line, and the one behind its last; see `LaidLines`. */
  first: number;
  last: number;
  acts: NamedActs;
  /** What its lightest line weighs, as if the words that stand there more than once did so once. */
  lightest: number;
  /** How it stands whatever was asked, and how often it is, 0 to 3. */
  standing: number;
  asked: number;
  /** Whether it is for companies only, for household businesses, for foreigners, or those who serve. */
  company: boolean;
  household: boolean;
  foreign: boolean;
  forces: boolean;
}

/** Reads one service and lays its lines; `weight`: how telling each spelling is. */
export function readService(
  row: ServiceRow,
  written: Written,
  texts: Texts,
  weight: Float32Array,
  laid: LaidLines,
): Service {
  const numbers: number[] = [];
  let lightest = Number.POSITIVE_INFINITY;
  const add = (tokens: Tokens, zone: number) => {
    const line = lineOf(tokens, zone, weight);
    numbers.push(laid.lay(line));
    lightest = Math.min(lightest, lightestOf(line));
  };
  const name = plainName(row.name);
  // Where it is made of the name it is made here, for a row keeps what it was asked for, and this one is asked once.
  const title = plainName(written.title ? row.title : titleOf(row.name));
  const called = tokensIn(written.name, texts);
  const said = wordsIn(called);
  const acts = actsOfWords(said, name);
  add(called, zones.head);
  if (title.toLowerCase() !== name.toLowerCase()) {
    const tokens = tokensIn(written.title || texts.lettersOf(title), texts);
    add(tokens, zones.head);
    const also = actsOfWords(wordsIn(tokens), title);
    acts.head |= also.head;
    acts.any |= also.any;
  }
  for (const phrase of phrasesIn(tokensIn(written.words, texts))) add(phrase, zones.words);
  const field = tokensIn(written.field, texts);
  add(field, zones.field);
  if (written.paper)
    add(tokensIn(written.paper, texts), /giấy chứng nhận/i.test(name) ? zones.words : zones.field);
  const kind = kindsIn(said);
  return {
    first: numbers[0] ?? 0,
    last: (numbers[0] ?? 0) + numbers.length,
    acts,
    lightest,
    standing: standingOf(row, (kind & kinds.mobile) !== 0),
    asked: row.asked ?? 0,
    company: row.audience === 'organisation',
    household: (kind & kinds.household) !== 0,
    foreign: (kind & kinds.foreign) !== 0,
    forces: ((kind | kindsIn(wordsIn(field))) & kinds.forces) !== 0,
  };
}

function tokensIn(letters: string, { tokensOf }: Texts): Tokens {
  const tokens: (Known | Gap)[] = [];
  for (let at = 0; at < letters.length; at += 1)
    for (const one of tokensOf(letters.charCodeAt(at))) tokens.push(one);
  return tokens;
}

const wordsIn = (tokens: Tokens): Known[] => tokens.filter((one): one is Known => typeof one === 'object');

/** The phrases between commas that have any word. */
function phrasesIn(tokens: Tokens): Tokens[] {
  const phrases: (Known | Gap)[][] = [[]];
  for (const one of tokens)
    if (one === ',') phrases.push([]);
    else phrases[phrases.length - 1]?.push(one);
  return phrases.filter(({ length }) => length > 0);
}

function lineOf(tokens: Tokens, zone: number, weight: Float32Array): Line {
  const words: number[] = [];
  let tail = -1;
  let headed = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const word = tokens[at] ?? '.';
    if (typeof word === 'string') {
      headed = 2;
      words.push(0);
      continue;
    }
    if (zone === zones.head && headed > 1 && tail < 0 && beginsTail(word, tokens[at + 1]))
      tail = words.length;
    headed += 1;
    for (const number of word.numbers) words.push(number);
  }
  if (tail < 0) tail = words.length;
  let mass = 0;
  for (let at = 0; at < words.length; at += 1)
    mass += (weight[words[at] ?? 0] ?? 0) * (zoneMass[at < tail ? zone : zones.tail] ?? 0);
  return { words, zone, tail, mass };
}

/** What a line weighs by the most that one word could have of it; a field is no name, so none of it is ever said. */
function lightestOf({ words, mass }: Line): number {
  if (mass === 0) return Number.POSITIVE_INFINITY;
  const times = new Map<number, number>();
  let most = 1;
  for (const word of words) {
    const its = word ? (times.get(word) ?? 0) + 1 : 0;
    times.set(word, its);
    most = Math.max(most, its);
  }
  return mass / most;
}

// After these words a name tells in which case, no longer what.
const tails = new Set(
  'đối với,trường hợp,cho,theo,của,tại,do,thuộc,bằng,áp dụng,nhằm,để,thực hiện,ở,khi'.split(','),
);
const beginsTail = ({ lower }: Known, next: Known | Gap | undefined): boolean =>
  tails.has(lower) || (typeof next === 'object' && tails.has(`${lower} ${next.lower}`));
