import type { CityUnit } from '../city/types';
import { fold, words } from '../lib/vietnamese';

/** A unit that a typed name may mean; `formerly` is the old name that led to it, null when its own name did. */
export interface UnitMatch {
  unit: CityUnit;
  formerly: string | null;
}

/** What a typed name leads to. */
export interface UnitsFound {
  matches: UnitMatch[];
  /** An old name whose territory lies in several units today: only the citizen knows which. */
  divided: boolean;
}

const short: Readonly<Record<string, string>> = {
  p: 'phuong',
  x: 'xa',
  tt: 'thi tran',
  tx: 'thi xa',
  dk: 'dac khu',
};

/** Folded words of a name: "P.12" becomes "phuong 12", a number never runs into its word. */
function readWords(name: string): string[] {
  const apart = words(fold(name).replace(/([a-z])(\d)/g, '$1 $2'));
  const [first, ...rest] = apart;
  if (first === undefined || rest.length === 0) return apart;
  return [...(short[first] ?? first).split(' '), ...rest];
}

const fits = (word: string, typed: string) => (/^\d+$/.test(typed) ? word === typed : word.startsWith(typed));

/** Where in a name the typed words stand one after the other; -1 nowhere. */
function positionIn(name: readonly string[], typed: readonly string[]): number {
  for (let start = 0; start + typed.length <= name.length; start += 1)
    if (typed.every((word, index) => fits(name[start + index] ?? '', word))) return start;
  return -1;
}

/** Where a name of its own begins, after "phường", "xã", "đặc khu" or "thị trấn". */
const kindLength = (name: readonly string[]) =>
  /^(dac khu|thi tran|thi xa)$/.test(name.slice(0, 2).join(' ')) ? 2 : 1;

function rank(name: readonly string[], typed: readonly string[], position: number): number {
  const own = name.slice(kindLength(name)).join(' ');
  const asked = typed.join(' ');
  if (own === asked || name.join(' ') === asked) return 0;
  return position <= kindLength(name) ? 1 : 2;
}

interface ReadName {
  read: string[];
  /** Null for the unit's own name. */
  formerly: string | null;
}

// Reading 114 units with their old names takes a while on a cheap phone; once is enough.
const readBefore = new WeakMap<readonly CityUnit[], { unit: CityUnit; names: ReadName[] }[]>();

function readUnitNames(units: readonly CityUnit[]) {
  const before = readBefore.get(units);
  if (before) return before;
  const made = units.map((unit) => ({
    unit,
    names: [
      { read: readWords(unit.name), formerly: null },
      ...unit.formerly.map((formerly) => ({ read: readWords(formerly), formerly })),
    ],
  }));
  readBefore.set(units, made);
  return made;
}

/**
 * The units that a typed name may mean, with or without marks, by the name of today or one from before the merger
 * of 2025. Best first; nothing is chosen for the citizen.
 */
export function findUnits(units: readonly CityUnit[], typedName: string): UnitsFound {
  const typed = readWords(typedName);
  if (typed.length === 0) return { matches: [], divided: false };
  const found: (UnitMatch & { rank: number; by: string })[] = [];
  for (const { unit, names } of readUnitNames(units)) {
    const ways = names.flatMap(({ read, formerly }) => {
      const position = positionIn(read, typed);
      if (position < 0) return [];
      return [
        { unit, formerly, rank: rank(read, typed, position) * 2 + (formerly ? 1 : 0), by: read.join(' ') },
      ];
    });
    const best = ways.sort((a, b) => a.rank - b.rank)[0];
    if (best) found.push(best);
  }
  found.sort((a, b) => a.rank - b.rank);
  const old = found.filter(({ formerly }) => formerly).map(({ by }) => by);
  return {
    matches: found.map(({ unit, formerly }) => ({ unit, formerly })),
    divided: new Set(old).size < old.length,
  };
}
