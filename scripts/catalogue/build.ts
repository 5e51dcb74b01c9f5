import { rowOf } from '../../mock-api/domain/catalogue';
import { type FullRow, packIndex } from '../../mock-api/domain/catalogue-index';
import type { Wire } from '../../mock-api/domain/records';
import { howOftenAsked } from '../../mock-api/seed/catalogue/asked';
import { nationalLandNote } from '../../mock-api/seed/catalogue/land-notes';
import { everyday } from '../../mock-api/seed/everyday';
import { saidOf } from '../../mock-api/seed/everyday/services';
import { titleOf } from '../../src/lib/official-name';
import { type Family, findFamilies } from './families';
import { type Origin, ownWords, procedureOf } from './procedure';
import { findReplaced, type Replacement } from './replaced';
import type { Published } from './shapes';
import { nameKey } from './text';

type Row = FullRow;
type Procedure = Wire['Procedure'];

/** A catalogue as the portal serves it. */
export interface Built {
  index: Wire['Catalogue'];
  /** Each procedure by its code, also those that have no row. */
  procedures: ReadonlyMap<string, Procedure>;
  families: readonly Family[];
  replacements: readonly Replacement[];
}

const by = <T>(entries: readonly T[], key: (entry: T) => string, value: (entry: T) => string) => {
  const found = new Map<string, string[]>();
  for (const entry of entries) found.set(key(entry), [...(found.get(key(entry)) ?? []), value(entry)]);
  return found;
};

const optional = <K extends string, T>(key: K, list: readonly T[] | undefined) =>
  (list && list.length > 0 ? { [key]: [...list] } : {}) as Partial<Record<K, T[]>>;

/** Words of our own and what people say, for a procedure, its level twins and what it replaces; each once. */
const wordsOf = (codes: readonly string[]): string =>
  [...new Set(codes.flatMap((code) => [ownWords(code)?.words ?? '', saidOf(code)].join(', ').split(/,\s*/)))]
    .filter((word) => word !== '')
    .join(', ');

// Levels that a title of our own may name; a row for several levels names none.
const levelWords = /(phường|xã\b|thành phố|cấp (tỉnh|bộ|trung ương))/i;

/** The heading of a row: for level twins one that holds for all of them. */
function sharedTitle({ title, name, choices }: Procedure): string {
  if (!choices) return title;
  const own = choices
    .flatMap(({ code }) => ownWords(code)?.title ?? [])
    .map((text) =>
      text.replace(/\s*\(([^()]*)\)$/, (all, inner: string) => (levelWords.test(inner) ? '' : all)),
    )
    .filter((text) => !levelWords.test(text));
  return own.sort((a, b) => a.length - b.length)[0] ?? titleOf(name);
}

/** The city's rows first, then by field and name, which also packs best. */
const order = (a: Row, b: Row) =>
  Number(b.local) - Number(a.local) ||
  compare(a.field, b.field) ||
  compare(nameKey(a.name), nameKey(b.name)) ||
  compare(a.code, b.code);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Turns records into the catalogue of a city: what the city replaces loses its row but still opens, and level twins
 * share the row of the one nearest to the citizen.
 */
export function build(records: readonly Published[], origin: Origin): Built {
  const replacements = findReplaced(records);
  const replaces = by(
    replacements,
    ({ city }) => city,
    ({ national }) => national,
  );
  const replacedBy = by(
    replacements,
    ({ national }) => national,
    ({ city }) => city,
  );
  const families = findFamilies(records.filter(({ code }) => !replacedBy.has(code)));
  const familyOf = new Map(families.flatMap((family) => family.map(({ code }) => [code, family] as const)));
  const known = new Set(records.map(({ code }) => code));

  const detail = (record: Published): Procedure => {
    const made = procedureOf(record, origin);
    const cities = replacedBy.get(record.code) ?? [];
    const note =
      cities.length > 0 ? [nationalLandNote, made.time_note ?? ''].join('\n').trim() : made.time_note;
    const related = [...cities, ...made.related.flatMap((code) => replacedBy.get(code) ?? [code])];
    return {
      ...made,
      ...(note ? { time_note: note } : {}),
      ...optional('replaces', replaces.get(record.code)),
      ...optional('replaced_by', cities),
      ...optional('choices', familyOf.get(record.code)),
      related: [...new Set(related)].filter((code) => known.has(code) && code !== record.code),
    };
  };
  const procedures = new Map(
    [...records].sort((a, b) => compare(a.code, b.code)).map((record) => [record.code, detail(record)]),
  );

  const row = (procedure: Procedure): Row => {
    const twins = procedure.choices?.map(({ code }) => code) ?? [procedure.code];
    const levels = procedure.choices?.filter(({ ended }) => !ended).flatMap((choice) => choice.levels);
    const codes = [...twins, ...twins.flatMap((code) => replaces.get(code) ?? [])];
    return {
      ...rowOf({ ...procedure, words: wordsOf(codes) }),
      asked: Math.max(...codes.map(howOftenAsked)),
      title: sharedTitle(procedure),
      ...(levels ? { levels: [...new Set(levels)] } : {}),
      ...optional('replaces', [...new Set(twins.flatMap((code) => replaces.get(code) ?? []))]),
      ...optional('choices', procedure.choices),
    };
  };
  const first = ({ code, choices }: Procedure) => !choices || choices[0]?.code === code;
  const items = [...procedures.values()]
    .filter((one) => first(one) && !replacedBy.has(one.code))
    .map(row)
    .sort(order);
  const head = { as_of: origin.as_of, source: origin.source, everyday: [...everyday] };
  const index = packIndex(head, items);
  return { index, procedures, families, replacements };
}
