import type { Lines } from './lines';
import { type Pairs, pairsOf } from './pairs';
import { inItself, least, mostPossible, saidWorth, togetherWorth } from './possible';
import type { Query } from './query';
import { zoneMass, zones, zoneWorth } from './zones';

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
  /** Neighbours within a phrase of the papers. */
  neighbours: 0.35,
  /** Other words for a service are phrases: one word out of three says little. */
  wholeness: 0.5,
  /** How often it is asked, for every query and the more for a short one. */
  asked: 0.06,
  askedShort: 0.3,
  /** A service that holds so much less than the best gains nothing by being asked often. */
  short: 0.3,
};
/** Services so far behind the best one are noise. */
export const cut = 0.25;
/** A phrase of that weight names a matter where so much of it is held. */
const naming = { weight: 4, held: 0.8 };

/**
 * Scores the services that hold something of what was asked, at least the best so many of them. Those that could not come
 * near to the best, or among so many, are passed over unread: that is most of them.
 */
export function scoreBest(
  lines: Lines,
  query: Query,
  { most, near = cut }: { most: number; near?: number },
): Scored[] {
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
  const heard = new Float64Array(terms.length);
  const side = new Uint8Array(pairs.count);
  const scored: Scored[] = [];
  let held = 0;

  // Run for hundreds of services a key, mostly before the browser has made it quick: so with bare numbers and plain loops.
  const scoreRow = (row: number): number => {
    let said = 0;
    const service = lines.service(row);
    const { words, from, tail, zone, mass } = lines.laid;
    for (let line = service.first; line < service.last; line += 1) {
      const own = zone[line] ?? 0;
      const spoken = own === zones.words;
      const into = spoken ? heard : got;
      const end = from[line + 1] ?? 0;
      const tailAt = tail[line] ?? 0;
      let saidHere = 0;
      let before = 0;
      for (let at = from[line] ?? 0; at < end; at += 1) {
        const word = words[at] ?? 0;
        const now = findsAt[word] ?? 0;
        if (now === 0) {
          before = 0;
          continue;
        }
        const itsZone = at < tailAt ? own : zones.tail;
        const zoned = zoneWorth[itsZone] ?? 0;
        let best = 0;
        const nowEnd = finds.from[now + 1] ?? 0;
        for (let find = finds.from[now] ?? 0; find < nowEnd; find += 1) {
          const term = finds.term[find] ?? 0;
          const its = finds.worth[find] ?? 0;
          if (its * zoned > (into[term] ?? 0)) into[term] = its * zoned;
          if (its > best) best = its;
          if (before === 0) continue;
          const beforeEnd = finds.from[before + 1] ?? 0;
          for (let one = finds.from[before] ?? 0; one < beforeEnd; one += 1) {
            const pair = pairs.number[(finds.term[one] ?? 0) * terms.length + term];
            if (pair) side[pair - 1] = 1;
          }
        }
        saidHere += best * (lines.weight[word] ?? 0) * (zoneMass[itsZone] ?? 0);
        before = now;
      }
      if (saidHere === 0) continue;
      const share = saidHere / (mass[line] ?? 0);
      if (share > said) said = share;
      if (!spoken) continue;
      const whole = Math.min(1, share) ** worth.wholeness;
      for (let term = 0; term < heard.length; term += 1) {
        const its = (heard[term] ?? 0) * whole;
        if (its > (got[term] ?? 0)) got[term] = its;
        heard[term] = 0;
      }
    }
    const does = service.acts;
    const fit = fitOf(query, pairs, got, side, total, does.head || does.any);
    got.fill(0);
    side.fill(0);
    if (fit.covered < least) return 0;
    if (fit.covered > held) held = fit.covered;
    const score = fit.covered ** 2 * togetherWorth(fit.together) * saidWorth(said) * inItself(service, query);
    const { covered, together, named, held: holds } = fit;
    // Each by its name: to spread them takes old web views longer than all else here.
    scored.push({ row, score, said: Math.min(1, said), covered, together, named, held: holds });
    return score;
  };

  let best = 0;
  let lowest = 0;
  let scores: number[] = [];
  const { rows, highest, covers } = mostPossible(query, pairs, lines, total, asking);
  let next = 0;
  for (; next < rows.length; next += 1) {
    if ((highest[next] ?? 0) < Math.max(best * near, lowest)) break;
    const score = scoreRow(rows[next] ?? 0);
    best = Math.max(best, score);
    if (scores.push(score) < 2 * most) continue;
    const kept = Float64Array.from(scores).sort().subarray(-most);
    lowest = kept[0] ?? 0;
    scores = Array.from(kept);
  }
  // What is asked often comes first among those that hold all that was asked; it is no reason to hold less. The one that
  // holds the most may stand far behind.
  for (; next < rows.length; next += 1) if ((covers[rows[next] ?? 0] ?? 0) > held) scoreRow(rows[next] ?? 0);
  for (const one of scored) {
    const short = 1 - one.covered / held;
    const asked = lines.service(one.row).asked * asking * Math.max(0, 1 - short / worth.short);
    one.score *= 1 + asked;
  }
  return scored;
}

/** What spellings of the catalogue find, one after the other: those of number n from `from[n]` on, until the next one's. */
interface Finds {
  from: Uint16Array;
  term: Uint16Array;
  worth: Float64Array;
}

/** What a spelling of the catalogue finds, numbered from 1; the numbers are written to `at`, 0 for all others. */
function findsOf({ terms }: Query, at: Uint16Array): Finds {
  const finds: { term: number; worth: number }[][] = [[]];
  for (const [term, { spellings }] of terms.entries()) {
    for (const [spelling, its] of spellings) {
      if (!at[spelling]) at[spelling] = finds.push([]) - 1;
      finds[at[spelling] ?? 0]?.push({ term, worth: its });
    }
  }
  const all = finds.flat();
  const from = new Uint16Array(finds.length + 1);
  for (let n = 0; n < finds.length; n += 1) from[n + 1] = (from[n] ?? 0) + (finds[n]?.length ?? 0);
  return {
    from,
    term: Uint16Array.from(all, ({ term }) => term),
    worth: Float64Array.from(all, ({ worth }) => worth),
  };
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
