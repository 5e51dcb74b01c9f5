import { titleOf } from '../../src/lib/official-name';
import type { Wire } from './records';
import { vocabularyOf } from './vocabulary';

type Procedure = Wire['Procedure'];
type Values = Wire['CatalogueValues'];

/** All that the index tells of one procedure, before it is packed. */
export type FullRow = Pick<
  Procedure,
  'code' | 'name' | 'title' | 'levels' | 'online' | 'field' | 'life_events' | 'audience' | 'local'
> & {
  time: Wire['Span'] | null;
  fee: Wire['FeeSummary'];
  words: string;
  channels: Wire['Channel'][] | null;
  /** How often it is asked for, 0 to 3. */
  asked: number;
  replaces?: string[];
  choices?: Wire['LevelChoice'][];
};

/** Different values, the most frequent first, then the one seen first; and each row's place among them. */
function tableOf<T>(values: readonly T[]): { table: T[]; places: number[] } {
  const found = new Map<string, { value: T; count: number }>();
  const texts = values.map((value) => JSON.stringify(value));
  for (const [at, value] of values.entries()) {
    const one = found.get(texts[at] ?? '') ?? { value, count: 0 };
    one.count += 1;
    found.set(texts[at] ?? '', one);
  }
  const sorted = [...found].sort(([, a], [, b]) => b.count - a.count);
  const place = new Map(sorted.map(([text], at) => [text, at]));
  return {
    table: sorted.map(([, { value }]) => value),
    places: texts.map((text) => place.get(text) ?? 0),
  };
}

/** What rows tell of something that few of them have, by their codes. */
const byCode = <T>(rows: readonly FullRow[], pick: (row: FullRow) => T | undefined): Record<string, T> =>
  Object.fromEntries(
    rows.flatMap((row) => {
      const told = pick(row);
      return told === undefined ? [] : [[row.code, told]];
    }),
  );

/** What an index tells beside its rows. */
interface Head {
  as_of: string;
  source: Wire['Source'];
  everyday: readonly string[];
}

/**
 * Puts rows into columns, what many of them have in common into lists, where a row names its place, and texts into
 * letters that each stand for a word.
 */
export function packIndex({ everyday, ...head }: Head, rows: readonly FullRow[]): Wire['Catalogue'] {
  const names = rows.map(({ name }) => name);
  const titles = rows.map(({ name, title }) => (title === titleOf(name) ? '' : title));
  const words = rows.map((row) => row.words);
  const { vocabulary, write } = vocabularyOf([...names, ...titles, ...words, ...everyday]);
  const shared = <K extends keyof Values & keyof FullRow>(key: K) => tableOf(rows.map((row) => row[key]));
  const field = shared('field');
  const lifeEvents = shared('life_events');
  const audience = shared('audience');
  const levels = shared('levels');
  const channels = shared('channels');
  const online = shared('online');
  const fee = shared('fee');
  const time = shared('time');
  return {
    ...head,
    vocabulary,
    values: {
      field: field.table,
      life_events: lifeEvents.table,
      audience: audience.table,
      levels: levels.table,
      channels: channels.table,
      online: online.table,
      fee: fee.table,
      time: time.table,
    },
    columns: {
      name: names.map(write),
      title: titles.map(write),
      words: words.map(write),
      field: field.places,
      life_events: lifeEvents.places,
      audience: audience.places,
      levels: levels.places,
      channels: channels.places,
      online: online.places,
      fee: fee.places,
      time: time.places,
      local: rows.map(({ local }) => (local ? 1 : 0)),
      asked: rows.map(({ asked }) => asked),
      code: rows.map(({ code }) => code),
    },
    replaces: byCode(rows, ({ replaces }) => replaces),
    choices: byCode(rows, ({ choices }) => choices),
    everyday: everyday.map(write),
  };
}
