import { titleOf } from '../../lib/official-name';
import { readProcedureCode } from '../../lib/procedure-code';
import { readerOf } from '../../lib/vocabulary';
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

function rowReader(
  { values, columns, replaces, choices }: Record<'values' | 'columns' | 'replaces' | 'choices', Told>,
  said: (text: unknown) => string,
): (at: number) => ServiceRow | null {
  const codes = list(columns.code);
  const names = list(columns.name);
  const titles = list(columns.title);
  const words = list(columns.words);
  const local = list(columns.local);
  const asked = list(columns.asked);
  const of = <T>(key: string, read: (value: unknown) => T) => column(values[key], columns[key], read);
  const levelsOf = of('levels', levels);
  const onlineOf = of('online', oneOf(onlineNames));
  const timeOf = of('time', limit);
  const feeOf = of('fee', fee);
  const fieldOf = of('field', text);
  const lifeEventsOf = of('life_events', texts);
  const audienceOf = of('audience', oneOf(audienceNames));
  const channelsOf = of('channels', channels);
  return (at) => {
    const code = text(codes[at]);
    const name = said(names[at]);
    const title = said(titles[at]);
    if (readProcedureCode(code) !== code || !name.trim()) return null;
    const row: ServiceRow = {
      code,
      name,
      title: title.trim() ? title : titleOf(name),
      levels: levelsOf(at),
      online: onlineOf(at),
      time: timeOf(at),
      fee: feeOf(at),
      field: fieldOf(at),
      lifeEvents: lifeEventsOf(at),
      audience: audienceOf(at),
      local: local[at] === 1,
      words: said(words[at]),
    };
    const its = channelsOf(at);
    if (its) row.channels = its;
    const often = number(asked[at]);
    if (often) row.asked = Math.min(3, Math.max(0, Math.round(often)));
    if (Array.isArray(replaces[code])) row.replaces = texts(replaces[code]);
    if (Array.isArray(choices[code])) row.choices = list(choices[code]).flatMap(choice);
    return row;
  };
}

/**
 * Reads the index (contract: getCatalogue), with places for pauses. A row without a code or a name, or whose code came
 * before, is left out; what else is wrong with it counts as not told. Null: no index, or one of another version.
 */
export function* readCatalogue(body: unknown): Generator<undefined, Catalogue | null> {
  const { as_of, source, values, columns, replaces, choices, vocabulary, everyday } = told(body);
  const { name, url } = told(source);
  if (typeof as_of !== 'string' || typeof name !== 'string' || !isTold(columns)) return null;
  const plain = typeof vocabulary === 'string' ? readerOf(vocabulary) : (written: string) => written;
  const said = (value: unknown) => plain(text(value));
  const parts = { values: told(values), columns, replaces: told(replaces), choices: told(choices) };
  const rowOf = rowReader(parts, said);
  const rows = new Map<string, ServiceRow>();
  const count = Math.min(mostRows, list(columns.code).length);
  let bad = 0;
  for (let at = 0; at < count; at += 1) {
    const row = rowOf(at);
    if (!row) bad += 1;
    else if (!rows.has(row.code)) rows.set(row.code, row);
    yield;
  }
  if (rows.size === 0 || (bad > 1 && bad > count * mostBad)) return null;
  const whose = { name, url: typeof url === 'string' ? url : null };
  return { asOf: as_of, source: whose, rows: [...rows.values()], everyday: texts(everyday).map(plain) };
}
