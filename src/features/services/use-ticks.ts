import { useEffect, useRef, useState } from 'react';
import * as v from 'valibot';
import { usePlatform } from '../../platform/context';
import { keys } from './kept';

const shape = v.array(v.string());

/** What the citizen has ready of a service, and which cases are hers. */
export interface Ticks {
  /** Keys of papers. */
  ticked: ReadonlySet<string>;
  cases: ReadonlySet<string>;
  tick: (key: string, on: boolean) => void;
  choose: (only: string, on: boolean) => void;
  clear: () => void;
  /** Brings back what was cleared last; null where nothing was. */
  undo: (() => void) | null;
  /** Whether this phone keeps it past today. */
  kept: boolean;
}

type Have = ReadonlySet<string>;
type Change = (have: Have) => Have;

const none: Have = new Set();
// Cases lie among the keys of papers, which begin otherwise.
const caseMark = 'case:';
const isCase = (key: string) => key.startsWith(caseMark);

/** Ticks of a service's papers and the citizen's cases, kept on this phone only. */
export function useTicks(code: string): Ticks {
  const { store } = usePlatform();
  const [have, setHave] = useState(none);
  const [cleared, setCleared] = useState<Have | null>(null);
  const [kept, setKept] = useState(true);
  // `early` holds what was ticked before the store answered; null once it has.
  const state = useRef<{ have: Have; early: Change[] | null }>({ have: none, early: [] });

  useEffect(() => {
    const own: (typeof state)['current'] = { have: none, early: [] };
    state.current = own;
    setHave(none);
    setCleared(null);
    void store.get(keys.ticks(code)).then((found) => {
      const read = v.safeParse(shape, found && 'json' in found ? found.json : null);
      const early = own.early ?? [];
      own.early = null;
      own.have = early.reduce((now, by) => by(now), read.success ? new Set(read.output) : none);
      if (early.length > 0) void store.set(keys.ticks(code), { json: [...own.have] });
      if (state.current === own) setHave(own.have);
    });
  }, [store, code]);

  function change(by: Change) {
    const { current } = state;
    current.have = by(current.have);
    setHave(current.have);
    if (current.early) current.early.push(by);
    else
      void store
        .set(keys.ticks(code), { json: [...current.have] })
        .then(({ ok }) => setKept(ok && store.kind !== 'memory'));
  }

  function tick(key: string, on: boolean) {
    setCleared(null);
    change((now) => new Set([...now].filter((other) => other !== key).concat(on ? key : [])));
  }

  return {
    ticked: have,
    cases: new Set([...have].filter(isCase).map((key) => key.slice(caseMark.length))),
    kept,
    tick,
    choose: (only, on) => tick(caseMark + only, on),
    clear() {
      setCleared(have);
      change((now) => new Set([...now].filter(isCase)));
    },
    undo: cleared
      ? () => {
          setCleared(null);
          change(() => cleared);
        }
      : null,
  };
}
