import { titleOf } from '../../src/lib/official-name';
import type { Wire } from './records';

type Procedure = Wire['Procedure'];
type Values = Wire['CatalogueValues'];

/** All that the index tells of one procedure, before it is packed. */
export type FullRow = Pick<
  Procedure,
  'code' | 'name' | 'title' | 'levels' | 'online' | 'field' | 'life_events' | 'audience' | 'local'
> &
  Pick<Wire['CatalogueRow'], 'replaces' | 'choices'> & {
    time: Wire['Span'] | null;
    fee: Wire['FeeSummary'];
    words: string;
    channels: Wire['Channel'][] | null;
    /** How often it is asked for, 0 to 3. */
    asked: number;
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

/** Puts what many rows have in common into lists, where a row names its place; what goes without saying is left out. */
export function packIndex(
  head: Omit<Wire['Catalogue'], 'items' | 'values'>,
  rows: readonly FullRow[],
): Wire['Catalogue'] {
  const column = <K extends keyof Values & keyof FullRow>(key: K) => tableOf(rows.map((row) => row[key]));
  const columns = {
    field: column('field'),
    life_events: column('life_events'),
    audience: column('audience'),
    levels: column('levels'),
    channels: column('channels'),
    online: column('online'),
    fee: column('fee'),
    time: column('time'),
  };
  const placesOf = (at: number) =>
    Object.fromEntries(
      Object.entries(columns).flatMap(([key, { places }]) => (places[at] ? [[key, places[at]]] : [])),
    );
  const items = rows.map(({ code, name, title, words, local, asked, replaces, choices }, at) => ({
    // In this order the index packs best.
    name,
    ...(title === titleOf(name) ? {} : { title }),
    ...(words ? { words } : {}),
    ...placesOf(at),
    ...(local ? { local } : {}),
    ...(asked ? { asked } : {}),
    ...(replaces ? { replaces } : {}),
    ...(choices ? { choices } : {}),
    code,
  }));
  const values: Values = {
    field: columns.field.table,
    life_events: columns.life_events.table,
    audience: columns.audience.table,
    levels: columns.levels.table,
    channels: columns.channels.table,
    online: columns.online.table,
    fee: columns.fee.table,
    time: columns.time.table,
  };
  return { ...head, values, items };
}
