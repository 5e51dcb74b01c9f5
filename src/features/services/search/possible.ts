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
 * The services that hold a word of a query with the most that each could score, the highest first: what it is about tells
 * that before its words are looked at.
 */
export function mostPossible(
  query: Query,
  lines: Lines,
  total: number,
  asking: number,
): { row: number; most: number }[] {
  const held = new Float32Array(lines.rows.length);
  const holds = new Uint8Array(lines.rows.length);
  const seen = new Uint16Array(lines.rows.length);
  for (const [at, { phrases, weight, acts }] of query.slots.entries()) {
    const give = (row: number) => {
      if (seen[row] === at + 1) return;
      seen[row] = at + 1;
      held[row] = (held[row] ?? 0) + weight;
    };
    for (const term of new Set(phrases.flat()))
      for (const spelling of query.terms[term]?.spellings.keys() ?? [])
        for (const row of lines.holders[spelling] ?? []) {
          holds[row] = 1;
          give(row);
        }
    if (acts) for (const [row, does] of lines.acts.entries()) if (acts & (does.head || does.any)) give(row);
  }
  // The city's row rises with the national one.
  for (const [national, city] of lines.behind)
    held[city] = Math.max(held[city] ?? 0, holds[city] ? (held[national] ?? 0) : 0);
  const possible: { row: number; most: number }[] = [];
  for (let row = 0; row < holds.length; row += 1) {
    const covered = Math.min(1, (held[row] ?? 0) / total);
    if (!holds[row] || covered < least) continue;
    possible.push({
      row,
      most: covered ** 2 * inItself(lines, row, query) * (1 + (lines.asked[row] ?? 0) * asking),
    });
  }
  return possible.sort((one, other) => other.most - one.most);
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
