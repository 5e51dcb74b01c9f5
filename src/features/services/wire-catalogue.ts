import { titleOf } from '../../lib/official-name';
import { readerOf, wordsByLetter } from '../../lib/vocabulary';
import {
  audienceNames,
  type Catalogue,
  channelNames,
  feeKinds,
  type LevelChoice,
  levelNames,
  limitUnits,
  onlineNames,
  type ServiceRow,
} from './model';

// Read by hand and not by shapes: this runs beside the app's own thread, in a file that holds nothing else.

/** So many rows are read; a country has a fifth of them. */
const mostRows = 30_000;
/** So many are read before a pause may be made. */
const together = 32;
/** Where more than this share of the rows cannot be read, the index is of another version. */
const mostBad = 0.1;

type Told = Record<string, unknown>;

const isTold = (value: unknown): value is Told =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const told = (value: unknown): Told => (isTold(value) ? value : {});
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const texts = (value: unknown): string[] => list(value).filter((one) => typeof one === 'string');
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const oneOf =
  <T extends string>(known: readonly T[]) =>
  (value: unknown): T | 'other' =>
    known.find((one) => one === value) ?? 'other';
const levels = (value: unknown) => list(value).map(oneOf(levelNames));
const channels = (value: unknown) => (Array.isArray(value) ? value.map(oneOf(channelNames)) : null);

function limit(value: unknown): ServiceRow['time'] {
  const { value: count, unit } = told(value);
  const known = limitUnits.find((one) => one === unit);
  return typeof count === 'number' && known ? { value: count, unit: known } : null;
}

function fee(value: unknown): ServiceRow['fee'] {
  const { kind, min, max } = told(value);
  return { kind: oneOf(feeKinds)(kind), min: number(min), max: number(max) };
}

const choice = (value: unknown): LevelChoice[] => {
  const { code, levels: its, ended } = told(value);
  return typeof code === 'string' ? [{ code, levels: levels(its), ended: ended === true }] : [];
};

/** What each row says: its column names a place in the list of values. Rows that say the same share it. */
function column<T>(values: unknown, places: unknown, read: (value: unknown) => T): (at: number) => T {
  const known = list(values).map(read);
  const unknown = read(undefined);
  const where = list(places);
  return (at) => known[number(where[at]) ?? -1] ?? unknown;
}

/** The columns of an index, each as what it says of the row at a place. */
type Columns = ReturnType<typeof columnsOf>;

function columnsOf(
  { values, columns, replaces, choices }: Record<'values' | 'columns' | 'replaces' | 'choices', Told>,
  said: (text: unknown) => string,
) {
  const names = list(columns.name);
  const local = list(columns.local);
  const asked = list(columns.asked);
  const texted = (key: string) => {
    const its = list(columns[key]);
    return (at: number) => said(its[at]);
  };
  const of = <T>(key: string, read: (value: unknown) => T) => column(values[key], columns[key], read);
  return {
    name: texted('name'),
    named: (at: number) => {
      const name = text(names[at]);
      return (said(name.charAt(0)).trim() || said(name).trim()) !== '';
    },
    title: texted('title'),
    words: texted('words'),
    levels: of('levels', levels),
    online: of('online', oneOf(onlineNames)),
    time: of('time', limit),
    fee: of('fee', fee),
    field: of('field', text),
    lifeEvents: of('life_events', texts),
    audience: of('audience', oneOf(audienceNames)),
    channels: of('channels', channels),
    local: (at: number) => local[at] === 1,
    asked: (at: number) => Math.min(3, Math.max(0, Math.round(number(asked[at]) ?? 0))),
    replaces: (code: string) => (Array.isArray(replaces[code]) ? texts(replaces[code]) : undefined),
    choices: (code: string) =>
      Array.isArray(choices[code]) ? list(choices[code]).flatMap(choice) : undefined,
  };
}

/** A row that is read where it is looked at: a list shows ten of three thousand. So `{ ...row }` is no copy of it. */
class IndexRow implements ServiceRow {
  private readonly its: Columns;
  private readonly at: number;
  readonly code: string;
  private called: string | null = null;

  constructor(its: Columns, at: number, code: string) {
    this.its = its;
    this.at = at;
    this.code = code;
  }

  get name() {
    return this.its.name(this.at);
  }
  get title() {
    this.called ??= this.its.title(this.at).trim() || titleOf(this.name);
    return this.called;
  }
  get untitled() {
    return this.its.title(this.at) === '';
  }
  get words() {
    return this.its.words(this.at);
  }
  get levels() {
    return this.its.levels(this.at);
  }
  get online() {
    return this.its.online(this.at);
  }
  get time() {
    return this.its.time(this.at);
  }
  get fee() {
    return this.its.fee(this.at);
  }
  get field() {
    return this.its.field(this.at);
  }
  get lifeEvents() {
    return this.its.lifeEvents(this.at);
  }
  get audience() {
    return this.its.audience(this.at);
  }
  get local() {
    return this.its.local(this.at);
  }
  get asked() {
    return this.its.asked(this.at) || undefined;
  }
  get channels() {
    return this.its.channels(this.at) ?? undefined;
  }
  get replaces() {
    return this.its.replaces(this.code);
  }
  get choices() {
    return this.its.choices(this.code);
  }
}

const aCode = /^\d\.\d{6}$/;

/** Reads the bytes of an index, with places for pauses; see `readCatalogue`. */
export function* readIndexBytes(bytes: Uint8Array): Generator<undefined, Catalogue | null> {
  const written = new TextDecoder().decode(bytes);
  // Each of these two takes as long as a slice on a slow phone.
  yield;
  const body = jsonOf(written);
  yield;
  return yield* readCatalogue(body);
}

/** A text as JSON; undefined where it is none. */
function jsonOf(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}

/**
 * Reads the index (contract: getCatalogue), with places for pauses. A row without a code or a name, or whose code came
 * before, is left out; what else is wrong with it counts as not told. Null: no index, or one of another version.
 */
export function* readCatalogue(body: unknown): Generator<undefined, Catalogue | null> {
  const { as_of, source, values, columns, replaces, choices, vocabulary, everyday } = told(body);
  const { name, url } = told(source);
  if (typeof as_of !== 'string' || typeof name !== 'string' || !isTold(columns)) return null;
  const byLetter = typeof vocabulary === 'string' ? wordsByLetter(vocabulary) : null;
  const plain = byLetter ? readerOf(byLetter) : (written: string) => written;
  const said = (value: unknown) => plain(text(value));
  const parts = { values: told(values), columns, replaces: told(replaces), choices: told(choices) };
  const its = columnsOf(parts, said);
  yield;
  const rows: ServiceRow[] = [];
  const codes = new Set<string>();
  const names: string[] = [];
  const titles: string[] = [];
  const words: string[] = [];
  const [coded, named, titled, worded] = [columns.code, columns.name, columns.title, columns.words].map(list);
  const count = Math.min(mostRows, coded?.length ?? 0);
  let bad = 0;
  // Functions of their own: the steps of a generator are made quick much later.
  const addRows = (from: number, to: number) => {
    for (let at = from; at < to; at += 1) {
      const code = text(coded?.[at]);
      if (!aCode.test(code) || !its.named(at)) bad += 1;
      else if (!codes.has(code)) {
        codes.add(code);
        rows.push(new IndexRow(its, at, code));
        names.push(text(named?.[at]));
        titles.push(text(titled?.[at]));
        words.push(text(worded?.[at]));
      }
    }
  };
  for (let at = 0; at < count; at += together) {
    addRows(at, Math.min(count, at + together));
    yield;
  }
  if (rows.length === 0 || (bad > 1 && bad > count * mostBad)) return null;
  return {
    asOf: as_of,
    source: { name, url: typeof url === 'string' ? url : null },
    rows,
    // Read by the search alone.
    get everyday() {
      return texts(everyday).map(plain);
    },
    lettered: byLetter && { byLetter, names, titles, words },
  };
}
