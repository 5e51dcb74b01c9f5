import { agreement, type NamedActs } from './actions';
import type { Lines } from './lines';
import type { Query } from './query';

/** What agreement with what is to be done weighs: told by its own word, or only hinted at. */
const worth = { told: 0.9, hint: 0.5 };
/** Less than this of a query is a coincidence. */
export const least = 0.15;
/** A name that tells nothing of what is done. */
export const noActs: NamedActs = { head: 0, any: 0 };

/**
 * The highest score that each service could reach, and those that could reach one at all, the best first: what a service is
 * about tells that before its words are looked at.
 */
export function mostPossible(
  query: Query,
  lines: Lines,
  total: number,
  asking: number,
): { rows: number[]; highest: Float64Array } {
  const { length } = lines.rows;
  const held = new Float64Array(length);
  const holds = new Uint8Array(length);
  /** The most that each holds of one slot. */
  const here = new Float64Array(length);
  for (const { phrases, weight, acts } of query.slots) {
    const giving: number[] = [];
    const give = (row: number, worth: number) => {
      const before = here[row] ?? 0;
      if (before >= worth) return;
      if (before === 0) giving.push(row);
      here[row] = worth;
    };
    for (const term of new Set(phrases.flat()))
      for (const [spelling, worth] of query.terms[term]?.spellings ?? [])
        for (const row of lines.holders[spelling] ?? []) give(row, worth);
    for (const row of giving) holds[row] = 1;
    if (acts)
      for (const [row, does] of lines.acts.entries()) if (acts & (does.head || does.any)) give(row, 1);
    for (const row of giving) {
      held[row] = (held[row] ?? 0) + weight * (here[row] ?? 0);
      here[row] = 0;
    }
  }
  const highest = new Float64Array(length);
  for (let row = 0; row < length; row += 1) {
    const covered = Math.min(1, (held[row] ?? 0) / total);
    if (holds[row] && covered >= least)
      highest[row] = covered ** 2 * inItself(lines, row, query) * (1 + (lines.asked[row] ?? 0) * asking);
  }
  // The city's row rises with the national one.
  for (const [national, city] of lines.behind)
    if (highest[city]) highest[city] = Math.max(highest[city] ?? 0, highest[national] ?? 0);
  const rows = [...highest.keys()].filter((row) => highest[row]);
  return { highest, rows: rows.sort((one, other) => (highest[other] ?? 0) - (highest[one] ?? 0)) };
}

/** How a service agrees with what is to be done, and how it stands; whatever its words. */
export const inItself = (lines: Lines, row: number, query: Query): number =>
  agreement(query.acts, lines.acts[row] ?? noActs) ** (query.hinted ? worth.hint : worth.told) *
  standing(lines, row, query);

/** A company's matter (or a household's, where a company was named), one of foreigners or of those who serve stands back unless it was asked for. */
const standBack = { company: 0.8, household: 0.8, foreign: 0.85, forces: 0.7 };

const standing = (
  { standing: own, company, household, foreign, forces }: Lines,
  row: number,
  query: Query,
): number =>
  (own[row] ?? 1) *
  (company[row] && !query.company ? standBack.company : 1) *
  (household[row] && query.company && !query.household ? standBack.household : 1) *
  (foreign[row] && !query.foreign ? standBack.foreign : 1) *
  (forces[row] && !query.forces ? standBack.forces : 1);
