import { agreement, type NamedActs } from './actions';
import { type Lines, massAt, zones, zoneWorth } from './lines';
import { type Pairs, pairsOf } from './pairs';
import type { Query } from './query';

/** How well a service holds what was asked. */
interface Fit {
  /** The share of what was asked that it holds, 0 to 1, and the share of it that stands side by side as asked. */
  covered: number;
  together: number;
  /** It holds a matter that was named in everyday words. */
  named: boolean;
  /** What it holds, in the weight of words. */
  held: number;
}

/** A service that fits somehow. */
export interface Scored extends Fit {
  /** Its place in the catalogue. */
  row: number;
  score: number;
  /** The share of its name, or of other words for it, that was said; 0 to 1. */
  said: number;
}

/** How the parts of a score weigh; measured on labelled phrases, and flat around these values. */
const worth = {
  /** Words of the query that stand apart. */
  alone: 0.45,
  /** A name of which hardly anything was said. */
  unsaid: 0.45,
  /** Neighbours within a phrase of the papers. */
  neighbours: 0.35,
  /** Other words for a service are phrases: one word out of three says little. */
  wholeness: 0.5,
  /** What is to be done: told by its own word, or only hinted at. */
  told: 0.9,
  hint: 0.5,
  /** How often it is asked, for every query and the more for a short one. */
  asked: 0.06,
  askedShort: 0.3,
  /** A service that holds so much less than the best gains nothing by being asked often. */
  short: 0.3,
};
/** Less than this of a query is a coincidence. */
const least = 0.15;
/** A phrase of that weight names a matter where so much of it is held. */
const naming = { weight: 4, held: 0.8 };

/** Scores every service that holds something of what was asked. */
export function scoreAll(lines: Lines, query: Query): Scored[] {
  const { terms, slots } = query;
  const total = slots.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  const telling = slots.reduce(
    (sum, { plain, phrases }) => sum + (plain ? 1 : phrases.length > 1 ? 2 : 0),
    0,
  );
  const asking = worth.asked + worth.askedShort / (1 + telling);
  const pairs = pairsOf(query);
  const findsAt = new Uint16Array(lines.part.length);
  const finds = findsOf(query, findsAt);
  const got = new Float32Array(terms.length);
  const side = new Uint8Array(pairs.count);
  const scored: Scored[] = [];
  let before: readonly Find[] = none;
  let begun = false;
  const heard: Find[] = [];
  let said = 0;

  const close = (row: number) => {
    const does = lines.acts[row];
    const fit = fitOf(query, pairs, got, side, total, does ? does.head || does.any : 0);
    if (fit.covered >= least) {
      const score =
        fit.covered ** 2 *
        (worth.alone + (1 - worth.alone) * fit.together) *
        (worth.unsaid + (1 - worth.unsaid) * said) *
        agreement(query.acts, does ?? noActs) ** (query.hinted ? worth.hint : worth.told) *
        standing(lines, row, query);
      scored.push({ row, score, said: Math.min(1, said), ...fit });
    }
    got.fill(0);
    side.fill(0);
    begun = false;
    said = 0;
  };

  for (let line = 0; line < lines.row.length; line += 1) {
    let saidHere = 0;
    before = none;
    heard.length = 0;
    const spoken = lines.zone[lines.start[line] ?? 0] === zones.words;
    const end = lines.start[line + 1] ?? 0;
    for (let at = lines.start[line] ?? 0; at < end; at += 1) {
      const now = finds[findsAt[lines.words[at] ?? 0] ?? 0] ?? none;
      if (now.length > 0) {
        begun = true;
        const zone = zoneWorth[lines.zone[at] ?? 0] ?? 0;
        let best = 0;
        for (const { term, worth: its } of now) {
          if (spoken) heard.push({ term, worth: its * zone });
          else if (its * zone > (got[term] ?? 0)) got[term] = its * zone;
          if (its > best) best = its;
          for (const previous of before) {
            const pair = pairs.number[previous.term * terms.length + term];
            if (pair) side[pair - 1] = 1;
          }
        }
        saidHere += best * massAt(lines, at);
      }
      before = now;
    }
    const mass = lines.mass[line] ?? 0;
    if (mass > 0 && saidHere / mass > said) said = saidHere / mass;
    const whole = Math.min(1, saidHere / mass) ** worth.wholeness;
    for (const { term, worth: its } of heard) if (its * whole > (got[term] ?? 0)) got[term] = its * whole;
    const row = lines.row[line] ?? 0;
    if (begun && lines.row[line + 1] !== row) close(row);
  }
  // What is asked often comes first among those that hold all that was asked; it is no reason to hold less.
  const most = scored.reduce((best, { covered }) => Math.max(best, covered), 0);
  for (const one of scored) {
    const short = 1 - one.covered / most;
    const asked = (lines.asked[one.row] ?? 0) * asking * Math.max(0, 1 - short / worth.short);
    one.score *= 1 + asked;
  }
  return scored;
}

interface Find {
  term: number;
  worth: number;
}
const none: readonly Find[] = [];
const noActs: NamedActs = { head: 0, any: 0 };

/** What a spelling of the catalogue finds, numbered from 1; the numbers are written to `at`, 0 for all others. */
function findsOf({ terms }: Query, at: Uint16Array): Find[][] {
  const finds: Find[][] = [[]];
  for (const [term, { spellings }] of terms.entries()) {
    for (const [spelling, its] of spellings) {
      if (!at[spelling]) at[spelling] = finds.push([]) - 1;
      finds[at[spelling] ?? 0]?.push({ term, worth: its });
    }
  }
  return finds;
}

function fitOf(
  { terms, slots }: Query,
  pairs: Pairs,
  got: Float32Array,
  side: Uint8Array,
  total: number,
  does: number,
): Fit {
  let covered = 0;
  let together = 0;
  let wanted = 0;
  let named = false;
  for (let index = 0; index < slots.length; index += 1) {
    const slot = slots[index];
    if (!slot) continue;
    const { weight, phrases, plain } = slot;
    let best = slot.acts & does ? 1 : 0;
    for (let n = 0; n < phrases.length && best < 1; n += 1) {
      const phrase = phrases[n] ?? [];
      let held = 0;
      let all = 0;
      for (const term of phrase) {
        const its = terms[term]?.weight ?? 0;
        all += its;
        held += its * (got[term] ?? 0);
      }
      if (held === 0) continue;
      let share = held / all;
      const neighbours = pairs.ofPhrases[index]?.[n] ?? [];
      if (neighbours.length > 0) {
        let met = 0;
        for (const pair of neighbours) met += side[pair] ?? 0;
        share *= 1 - worth.neighbours + (worth.neighbours * met) / neighbours.length;
      }
      if (share > best) best = share;
    }
    covered += weight * best;
    if (plain) continue;
    if (best >= naming.held && weight >= naming.weight) named = true;
    if (phrases.length > 1) {
      wanted += weight;
      together += weight * best;
    }
  }
  for (const { pair, weight } of pairs.plain) {
    wanted += weight;
    together += weight * (side[pair] ?? 0);
  }
  const share = covered / total;
  return { covered: share, together: wanted > 0 ? together / wanted : share, named, held: covered };
}

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
