import type { Texts } from './texts';
import type { Written } from './written';

/** Which services hold each spelling. */
export interface Holders {
  /** Their places, in order. */
  of(spelling: number): Uint16Array;
  /** How many there are. */
  count(spelling: number): number;
}

const most = 1 << 16;
const none = new Uint16Array();

/** Services so far apart that a pause may be made between. */
const together = 64;

/**
 * Reads which services hold what from their texts in letters, which numbers all spellings. All in bare numbers: this is all
 * that has to be known of every service before anything can be searched.
 */
export function* holdersOf(
  { plain, tokensOf }: Texts,
  services: readonly Written[],
): Generator<undefined, Holders> {
  /** What each holds, one after the other, and where its own end. */
  let held = new Uint16Array(most);
  let length = 0;
  const end = new Uint32Array(services.length);
  /** By spelling: how many hold it, and the last of them plus one. */
  const count = new Uint32Array(most);
  const last = new Uint16Array(most);

  const add = (number: number, its: number) => {
    if (number === 0 || last[number] === its) return;
    last[number] = its;
    count[number] = (count[number] ?? 0) + 1;
    held[length] = number;
    length += 1;
    if (length < held.length) return;
    const more = new Uint16Array(2 * length);
    more.set(held);
    held = more;
  };
  // Functions of their own: the steps of a generator are made quick much later.
  const addText = (letters: string, its: number) => {
    for (let at = 0; at < letters.length; at += 1) {
      const code = letters.charCodeAt(at);
      const number = plain[code] ?? 0;
      if (number === 0)
        for (const word of tokensOf(code)) {
          if (typeof word === 'object') for (const one of word.numbers) add(one, its);
        }
      else if (last[number] !== its) add(number, its);
    }
  };
  for (const [at, { name, title, words, field, paper }] of services.entries()) {
    const its = at + 1;
    addText(name, its);
    if (title) addText(title, its);
    addText(words, its);
    addText(field, its);
    if (paper) addText(paper, its);
    end[at] = length;
    if (at % together === 0) yield;
  }
  const from = new Uint32Array(most + 1);
  for (let number = 0; number < most; number += 1)
    from[number + 1] = (from[number] ?? 0) + (count[number] ?? 0);
  const rows = new Uint16Array(length);
  const next = from.slice();
  let at = 0;
  for (let row = 0; row < services.length; row += 1)
    for (; at < (end[row] ?? 0); at += 1) {
      const number = held[at] ?? 0;
      const place = next[number] ?? 0;
      rows[place] = row;
      next[number] = place + 1;
    }
  return {
    of: (spelling) => (count[spelling] ? rows.subarray(from[spelling], from[spelling + 1]) : none),
    count: (spelling) => count[spelling] ?? 0,
  };
}
