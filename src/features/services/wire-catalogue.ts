import * as v from 'valibot';
import { titleOf } from '../../lib/official-name';
import { readProcedureCode } from '../../lib/procedure-code';
import type { Catalogue, ServiceRow } from './model';
import { channel, choices, feeKind, levels, limit, online, source } from './wire';

const texts = v.array(v.string());
const audience = v.fallback(v.picklist(['citizen', 'organisation', 'both', 'other']), 'other');
const fee = v.pipe(
  v.object({ kind: feeKind, min: v.optional(v.number()), max: v.optional(v.number()) }),
  v.transform(({ kind, min, max }) => ({ kind, min: min ?? null, max: max ?? null })),
);

const head = v.object({
  as_of: v.string(),
  source,
  items: v.array(v.unknown()),
  values: v.fallback(v.record(v.string(), v.unknown()), {}),
  everyday: v.fallback(texts, []),
});

type Told = Record<string, unknown>;

/** So many rows are read; a country has a fifth of them. */
const mostRows = 30_000;
/** Where more than this share of the rows cannot be read, the index is of another version. */
const mostBad = 0.1;

const isTold = (value: unknown): value is Told =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a value says, or `otherwise` where it cannot be read. */
function readOr<T>(shape: v.GenericSchema<unknown, T>, value: unknown, otherwise: T): T {
  const read = v.safeParse(shape, value);
  return read.success ? read.output : otherwise;
}

/**
 * How rows tell one thing: by its place in the list of `values`, by nothing for the first, or as earlier indexes did,
 * by the value itself. Rows that say the same share it.
 */
function column<T>(values: Told, key: string, shape: v.GenericSchema<unknown, T>, otherwise: T) {
  const list = values[key];
  const known = Array.isArray(list) ? list.map((value) => readOr(shape, value, otherwise)) : [otherwise];
  return (row: Told): T => {
    const told = row[key];
    if (told === undefined || typeof told === 'number') return known[told ?? 0] ?? otherwise;
    return readOr(shape, told, otherwise);
  };
}

function rowReader(values: Told): (item: unknown) => ServiceRow | null {
  const levelsOf = column(values, 'levels', levels, []);
  const onlineOf = column(values, 'online', online, 'other');
  const timeOf = column(values, 'time', limit, null);
  const feeOf = column(values, 'fee', fee, { kind: 'other', min: null, max: null });
  const fieldOf = column(values, 'field', v.string(), '');
  const lifeEventsOf = column(values, 'life_events', texts, []);
  const audienceOf = column(values, 'audience', audience, 'other');
  const channelsOf = column(values, 'channels', v.nullable(v.array(channel)), null);
  return (item) => {
    if (!isTold(item)) return null;
    const { code, name, title, words } = item;
    if (typeof code !== 'string' || readProcedureCode(code) !== code) return null;
    if (typeof name !== 'string' || !name.trim()) return null;
    const row: ServiceRow = {
      code,
      name,
      title: typeof title === 'string' && title.trim() ? title : titleOf(name),
      levels: levelsOf(item),
      online: onlineOf(item),
      time: timeOf(item),
      fee: feeOf(item),
      field: fieldOf(item),
      lifeEvents: lifeEventsOf(item),
      audience: audienceOf(item),
      local: item.local === true,
      words: typeof words === 'string' ? words : '',
    };
    const channels = channelsOf(item);
    if (channels) row.channels = channels;
    if (typeof item.asked === 'number') row.asked = Math.min(3, Math.max(0, Math.round(item.asked)));
    if (item.replaces) row.replaces = readOr(texts, item.replaces, []);
    if (item.choices) row.choices = readOr(choices, item.choices, []);
    return row;
  };
}

/**
 * Reads the index (contract: getCatalogue), with places for pauses. A row without a code or a name, or whose code came
 * before, is left out; what else is wrong with it counts as not told. Null: no index, or one of another version.
 */
export function* readCatalogue(body: unknown): Generator<undefined, Catalogue | null> {
  const read = v.safeParse(head, body);
  if (!read.success) return null;
  const { as_of, source, items, values, everyday } = read.output;
  const rowOf = rowReader(values);
  const rows = new Map<string, ServiceRow>();
  let bad = 0;
  for (const item of items.slice(0, mostRows)) {
    const row = rowOf(item);
    if (!row) bad += 1;
    else if (!rows.has(row.code)) rows.set(row.code, row);
    yield;
  }
  if (rows.size === 0 || (bad > 1 && bad > items.length * mostBad)) return null;
  return { asOf: as_of, source, rows: [...rows.values()], everyday };
}
