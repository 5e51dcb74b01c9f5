import type { Query } from './query';

/** Neighbours that a service should have side by side, by number. */
export interface Pairs {
  /** How many there are. */
  count: number;
  /** The number of two terms one after the other plus one, at `first * terms + second`; 0 where it is of no use. */
  number: Uint16Array;
  /** Those within each phrase of each slot. */
  ofPhrases: number[][][];
  /** Those of plain words that were typed one after the other; `slot`: that of the second one. */
  plain: { pair: number; weight: number; slot: number }[];
}

/** A thing to be done is told by other words too, so its neighbours say less. */
const actWorth = 0.4;

/** The neighbours in a query. */
export function pairsOf({ slots, terms }: Query): Pairs {
  const number = new Uint16Array(terms.length * terms.length);
  let count = 0;
  const pair = (first: number, second: number): number => {
    const at = first * terms.length + second;
    if (!number[at]) number[at] = ++count;
    return (number[at] ?? 1) - 1;
  };
  const ofPhrases = slots.map(({ phrases }) =>
    phrases.map((phrase) => phrase.slice(1).map((term, at) => pair(phrase[at] ?? 0, term))),
  );
  const plain: Pairs['plain'] = [];
  for (const [at, other] of slots.entries()) {
    const one = slots[at - 1];
    const first = one?.phrases[0]?.[0];
    const second = other.phrases[0]?.[0];
    if (!one?.plain || !other.plain || first === undefined || second === undefined) continue;
    const weight =
      (terms[first]?.weight ?? 0) * (one.acts ? actWorth : 1) +
      (terms[second]?.weight ?? 0) * (other.acts ? actWorth : 1);
    plain.push({ pair: pair(first, second), weight, slot: at });
  }
  return { count, number, ofPhrases, plain };
}
