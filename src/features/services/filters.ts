import { words } from '../../lib/vietnamese';
import { lifeEvents, oftenNeededCodes } from './groups';
import type { ServiceRow } from './model';
import { once } from './once';

/** Filters that are set or not. */
export const ticks = ['online', 'post', 'free'] as const;

/** What a list can be narrowed by: each is a key of the address (`/services?event=co-con-nho&online=1`). */
export const filterKeys = [...ticks, 'level', 'event', 'field'] as const;

/** One of the filters. */
export type FilterKey = (typeof filterKeys)[number];

/** The filters that are set. Yes-or-no ones are '1', a field is its name in plain letters ("ho-tich"). */
export type Filters = Readonly<{ [Key in FilterKey]?: string }>;

/** The offices that one can choose from. */
export const officeLevels = ['commune', 'province', 'ministry'] as const;

type Rows = readonly ServiceRow[];

/** A field of the catalogue; `known`: how many of its services households know by a name of their own. */
interface Field {
  key: string;
  name: string;
  known: number;
}

/** A field as the address carries it; names that differ only by marks and dashes are one field. */
const fieldOf = once((row: ServiceRow) => words(row.field).join('-'));

/** Whether its title is not the official name cut short: somebody found it worth a name that people use. */
const renamed = (row: ServiceRow) =>
  !row.untitled && !row.name.toLowerCase().includes(row.title.slice(0, 20).toLowerCase());

/** The fields of a catalogue by key, A to Z. */
export const fieldsOf = once((rows: Rows): ReadonlyMap<string, Field> => {
  const found = new Map<string, Field>();
  for (const row of rows) {
    const key = fieldOf(row);
    const one = found.get(key) ?? { key, name: row.field, known: 0 };
    if (renamed(row)) one.known += 1;
    found.set(key, one);
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
});

/** The answers that a catalogue has to each filter. */
export const answersOf = once(
  (rows: Rows): Record<FilterKey, readonly string[]> => ({
    online: ['1'],
    post: ['1'],
    free: ['1'],
    level: officeLevels,
    event: lifeEvents.map(({ key }) => key),
    // A whole catalogue is looked through for them.
    get field() {
      return [...fieldsOf(rows).keys()];
    },
  }),
);

const tick = (on: boolean | undefined) => (on ? ['1'] : []);

const traits: Record<FilterKey, (row: ServiceRow) => readonly string[]> = {
  online: ({ online }) => tick(online === 'full' || online === 'partial'),
  post: ({ channels }) => tick(channels?.includes('post')),
  // A fee that is not published is never free.
  free: ({ fee }) => tick(fee.kind === 'free'),
  level: ({ levels }) => levels,
  event: ({ lifeEvents: events }) => events,
  field: (row) => [fieldOf(row)],
};

const chosen = (wanted: (key: FilterKey) => string | null | undefined): Filters =>
  Object.fromEntries(
    filterKeys.flatMap((key) => {
      const value = wanted(key);
      return value ? [[key, value]] : [];
    }),
  );

/** The filters in an address. */
export const readFilters = (params: URLSearchParams): Filters => chosen((key) => params.get(key));

/** The filters to which the catalogue has an answer; any other, of an old link or a typing error, is none. */
export const knownFilters = (filters: Filters, rows: Rows): Filters =>
  chosen((key) => filters[key] && answersOf(rows)[key].find((value) => value === filters[key]));

/** The filters without one of them. */
export const dropped = (filters: Filters, key: FilterKey): Filters =>
  chosen((other) => (other === key ? null : filters[other]));

/** The filters that are set, in the order in which they are shown. */
export const setKeys = (filters: Filters): FilterKey[] => filterKeys.filter((key) => filters[key]);

const misses = (row: ServiceRow, filters: Filters): FilterKey[] =>
  setKeys(filters).filter((key) => !traits[key](row).includes(filters[key] ?? ''));

/** Whether a service passes all filters. */
export const passes = (row: ServiceRow, filters: Filters): boolean => misses(row, filters).length === 0;

/** What filters leave of a list, how many each other answer would show beside them, and how many come without one. */
export interface Facets {
  left: number;
  of: (key: FilterKey, value: string) => number;
  without: (key: FilterKey) => number;
}

/** Counts every answer of every filter in one go. */
export function facetsOf(rows: Rows, filters: Filters): Facets {
  const counts = new Map<string, number>();
  const add = (name: string) => counts.set(name, count(name) + 1);
  const count = (name: string) => counts.get(name) ?? 0;
  for (const row of rows) {
    const missed = misses(row, filters);
    if (missed.length > 1) continue;
    if (missed.length === 0) add('');
    for (const key of missed.length ? missed : filterKeys) {
      add(key);
      for (const value of traits[key](row)) add(key + value);
    }
  }
  return { left: count(''), of: (key, value) => count(key + value), without: count };
}

/** Lower is nearer to a household: often needed, known by an everyday name, a citizen's, anybody's, a company's. */
function distance(row: ServiceRow): number {
  const { audience } = row;
  const often = oftenNeededCodes.indexOf(row.code);
  if (often >= 0) return often;
  if (audience !== 'citizen' && audience !== 'both') return 103;
  if (renamed(row)) return 100;
  return audience === 'citizen' ? 101 : 102;
}

/** The services as a household meets them: a citizen's matters before a company's. */
export const inOrder = once((rows: Rows): Rows => {
  const near = new Map(rows.map((row) => [row, distance(row)]));
  return [...rows].sort((a, b) => (near.get(a) ?? 0) - (near.get(b) ?? 0));
});
