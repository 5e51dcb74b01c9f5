import { agreement } from './actions';
import type { Lines } from './lines';
import type { Query } from './query';
import type { Service } from './read-service';

/** What agreement with what is to be done weighs: told by its own word, or only hinted at. */
const worth = { told: 0.9, hint: 0.5 };
/** Less than this of a query is a coincidence. */
export const least = 0.15;

interface Possible {
  /** Places of services, the best first, and the highest score that each could reach, in the same order. */
  rows: Uint16Array;
  highest: Float64Array;
  /** The most that the service at a place could hold of what was asked. */
  covers: Float64Array;
}

/**
 * The services that could reach a score, and the highest that each could, the best first: what a service is about, and
 * which words it has, tell that before its lines are looked at.
 */
export function mostPossible(query: Query, lines: Lines, total: number, asking: number): Possible {
  const { length } = lines.rows;
  const held = new Float64Array(length);
  const holds = new Uint8Array(length);
  /** What a service holds of what is to be done counts as whole where it does that; which does is asked of few. */
  const told: { acts: number; weight: number; here: Float64Array }[] = [];
  for (const { phrases, weight, acts } of query.slots) {
    /** The most that each holds of this one. */
    const here = new Float64Array(length);
    const giving: number[] = [];
    for (const term of new Set(phrases.flat()))
      for (const [spelling, worth] of query.terms[term]?.spellings ?? [])
        for (const row of lines.holders.of(spelling)) {
          const before = here[row] ?? 0;
          if (before >= worth) continue;
          if (before === 0) giving.push(row);
          here[row] = worth;
        }
    for (const row of giving) {
      holds[row] = 1;
      held[row] = (held[row] ?? 0) + weight * (here[row] ?? 0);
    }
    if (acts) told.push({ acts, weight, here });
  }
  /** The most that could be said of a line of each. */
  const mass = new Float64Array(length);
  for (const [spelling, worth] of worthOf(query)) {
    const its = worth * (lines.weight[spelling] ?? 0);
    for (const row of lines.holders.of(spelling)) mass[row] = (mass[row] ?? 0) + its;
  }
  const highest = new Float64Array(length);
  const covers = new Float64Array(length);
  const rows: number[] = [];
  const more = told.reduce((sum, { weight }) => sum + weight, 0);
  for (let row = 0; row < length; row += 1) {
    if (!holds[row] || (held[row] ?? 0) + more < least * total) continue;
    const service = lines.service(row);
    const does = service.acts.head || service.acts.any;
    let all = held[row] ?? 0;
    for (const { acts, weight, here } of told) if (acts & does) all += weight * (1 - (here[row] ?? 0));
    const covered = Math.min(1, all / total);
    if (covered < least) continue;
    rows.push(row);
    covers[row] = covered;
    highest[row] =
      covered ** 2 *
      saidWorth((mass[row] ?? 0) / service.lightest) *
      inItself(service, query) *
      (1 + service.asked * asking);
  }
  // The city's row rises with the national one.
  for (const row of rows) {
    const city = lines.cityOf(row);
    if (city !== null && highest[city]) highest[city] = Math.max(highest[city] ?? 0, highest[row] ?? 0);
  }
  return { ...inOrder(rows, highest), covers };
}

/** So finely a score is told; rounded up, as the same sum in another order may be a hair more. */
const fine = 1 << 20;
const places = 1 << 16;

/** The highest first; sorted as bare numbers, place and score in one, which a browser does in a twentieth of the time. */
function inOrder(rows: readonly number[], highest: Float64Array) {
  const keys = Float64Array.from(
    rows,
    (row) => -Math.ceil((highest[row] ?? 0) * fine + 1) * places + row,
  ).sort();
  return {
    rows: Uint16Array.from(keys, (key) => key + Math.ceil(-key / places) * places),
    highest: keys.map((key) => Math.ceil(-key / places) / fine),
  };
}

/** What each spelling that the query finds is worth at most. */
function worthOf({ terms }: Query): Map<number, number> {
  const most = new Map<number, number>();
  for (const { spellings } of terms)
    for (const [spelling, worth] of spellings)
      if (worth > (most.get(spelling) ?? 0)) most.set(spelling, worth);
  return most;
}

/** A name of which hardly anything was said. */
const unsaid = 0.45;
/** What the share that was said of a name is worth. */
export const saidWorth = (share: number): number => unsaid + (1 - unsaid) * Math.min(1, share);

/** How a service agrees with what is to be done, and how it stands; whatever its words. */
export const inItself = (service: Service, query: Query): number =>
  agreement(query.acts, service.acts) ** (query.hinted ? worth.hint : worth.told) * standing(service, query);

/** A company's matter (or a household's, where a company was named), one of foreigners or of those who serve stands back unless it was asked for. */
const standBack = { company: 0.8, household: 0.8, foreign: 0.85, forces: 0.7 };

const standing = ({ standing: own, company, household, foreign, forces }: Service, query: Query): number =>
  own *
  (company && !query.company ? standBack.company : 1) *
  (household && query.company && !query.household ? standBack.household : 1) *
  (foreign && !query.foreign ? standBack.foreign : 1) *
  (forces && !query.forces ? standBack.forces : 1);
