import { agreement } from './actions';
import type { Lines } from './lines';
import type { Pairs } from './pairs';
import type { Query, Term } from './query';
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
export function mostPossible(
  query: Query,
  pairs: Pairs,
  lines: Lines,
  total: number,
  asking: number,
): Possible {
  const { length } = lines.rows;
  const held = new Float64Array(length);
  const holds = new Uint8Array(length);
  /** What a service holds of what is to be done counts as whole where it does that; which does is asked of few. */
  const told: { acts: number; weight: number; here: Float64Array }[] = [];
  /** The most that each holds of each slot. */
  const heres: Float64Array[] = [];
  for (const { phrases, weight, acts } of query.slots) {
    const here = mostHeld(phrases, query, lines);
    heres.push(here);
    for (let row = 0; row < length; row += 1) {
      const its = here[row] ?? 0;
      if (its === 0) continue;
      holds[row] = 1;
      held[row] = (held[row] ?? 0) + weight * its;
    }
    if (acts) told.push({ acts, weight, here });
  }
  /** The most that could be said of a line of each. */
  const mass = new Float64Array(length);
  worthOf(query).forEach((worth, spelling) => {
    const its = worth * (lines.weight[spelling] ?? 0);
    const rows = lines.holders.of(spelling);
    for (let n = 0; n < rows.length; n += 1) mass[rows[n] ?? 0] = (mass[rows[n] ?? 0] ?? 0) + its;
  });
  const together = togetherOf(query, pairs, heres);
  const highest = new Float64Array(length);
  const covers = new Float64Array(length);
  const at = new Uint16Array(length);
  let count = 0;
  const more = told.reduce((sum, { weight }) => sum + weight, 0);
  for (let row = 0; row < length; row += 1) {
    if (!holds[row] || (held[row] ?? 0) + more < least * total) continue;
    const service = lines.service(row);
    const does = service.acts.head || service.acts.any;
    let all = held[row] ?? 0;
    for (const { acts, weight, here } of told) if (acts & does) all += weight * (1 - (here[row] ?? 0));
    const covered = Math.min(1, all / total);
    if (covered < least) continue;
    at[count] = row;
    count += 1;
    covers[row] = covered;
    highest[row] =
      covered ** 2 *
      togetherWorth(together(row) ?? covered) *
      saidWorth((mass[row] ?? 0) / service.lightest) *
      inItself(service, query) *
      (1 + service.asked * asking);
  }
  const rows = at.subarray(0, count);
  // The city's row rises with the national one.
  for (const row of rows) {
    const city = lines.cityOf(row);
    if (city !== null && highest[city]) highest[city] = Math.max(highest[city] ?? 0, highest[row] ?? 0);
  }
  const inTurn = inOrder(rows, highest);
  return { rows: inTurn.rows, highest: inTurn.highest, covers };
}

/** The most that each service holds of one of these phrases. */
function mostHeld(phrases: readonly number[][], { terms }: Query, { rows, holders }: Lines): Float64Array {
  const most = new Float64Array(rows.length);
  const ofPhrase = new Float64Array(rows.length);
  const ofTerm = new Float64Array(rows.length);
  const holding = new Uint16Array(rows.length);
  for (const phrase of phrases) {
    const all = phrase.reduce((sum, term) => sum + (terms[term]?.weight ?? 0), 0);
    for (const term of phrase) {
      const { spellings, weight } = terms[term] ?? nothing;
      let count = 0;
      spellings.forEach((worth, spelling) => {
        const its = holders.of(spelling);
        for (let n = 0; n < its.length; n += 1) {
          const row = its[n] ?? 0;
          const before = ofTerm[row] ?? 0;
          if (before >= worth) continue;
          if (before === 0) {
            holding[count] = row;
            count += 1;
          }
          ofTerm[row] = worth;
        }
      });
      for (let n = 0; n < count; n += 1) {
        const row = holding[n] ?? 0;
        const now = (ofPhrase[row] ?? 0) + ((ofTerm[row] ?? 0) * weight) / all;
        ofPhrase[row] = now;
        if (now > (most[row] ?? 0)) most[row] = now;
        ofTerm[row] = 0;
      }
    }
    ofPhrase.fill(0);
  }
  return most;
}
const nothing: Pick<Term, 'spellings' | 'weight'> = { spellings: new Map(), weight: 0 };

/** So many steps there are from nothing to the highest score. */
const steps = 1024;

/** The highest first, by steps: those of one step in any order, each as high as the step. */
function inOrder(rows: Uint16Array, scores: Float64Array) {
  const top = rows.reduce((most, row) => Math.max(most, scores[row] ?? 0), 0);
  const stepOf = (row: number) => Math.floor((1 - (scores[row] ?? 0) / top) * (steps - 1));
  /** Where the next of each step goes. */
  const next = new Uint16Array(steps + 1);
  for (const row of rows) next[stepOf(row) + 1] = (next[stepOf(row) + 1] ?? 0) + 1;
  for (let step = 0; step < steps; step += 1) next[step + 1] = (next[step + 1] ?? 0) + (next[step] ?? 0);
  const sorted = new Uint16Array(rows.length);
  const highest = new Float64Array(rows.length);
  for (const row of rows) {
    const step = stepOf(row);
    const place = next[step] ?? 0;
    next[step] = place + 1;
    sorted[place] = row;
    // A hair more, for the same sum in another order.
    highest[place] = top * (1 - step / (steps - 1)) * 1.000001;
  }
  return { rows: sorted, highest };
}

/** The most that could stand side by side in the service at a place; null where nothing was asked that could. */
function togetherOf({ slots }: Query, { plain }: Pairs, heres: readonly Float64Array[]) {
  const several = slots.flatMap(({ plain, phrases, weight }, slot) =>
    !plain && phrases.length > 1 ? { slot, weight } : [],
  );
  const wanted = [...several, ...plain].reduce((sum, { weight }) => sum + weight, 0);
  return (row: number): number | null => {
    if (wanted === 0) return null;
    let together = 0;
    for (const { slot, weight } of several) together += weight * (heres[slot]?.[row] ?? 0);
    for (const { slot, weight } of plain)
      if (heres[slot - 1]?.[row] && heres[slot]?.[row]) together += weight;
    return together / wanted;
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

/** Words of the query that stand apart. */
const alone = 0.45;
/** What the share that stands side by side is worth. */
export const togetherWorth = (share: number): number => alone + (1 - alone) * share;

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
