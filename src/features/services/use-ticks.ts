import { useEffect, useState } from 'react';
import * as v from 'valibot';
import { usePlatform } from '../../platform/context';
import { keys } from './kept';

const shape = v.array(v.string());

/** Which papers of a service the citizen has ready, by name; kept on this phone only. */
export function useTicks(code: string): [ReadonlySet<string>, (name: string, ticked: boolean) => void] {
  const { store } = usePlatform();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let wanted = true;
    void store.get(keys.ticks(code)).then((kept) => {
      const read = v.safeParse(shape, kept && 'json' in kept ? kept.json : null);
      // A tick made before the store answered is newer than what it kept.
      if (wanted && read.success) setTicked((now) => new Set([...read.output, ...now]));
    });
    return () => {
      wanted = false;
    };
  }, [store, code]);
  return [
    ticked,
    (name, on) => {
      const next = new Set(ticked);
      if (on) next.add(name);
      else next.delete(name);
      setTicked(next);
      void store.set(keys.ticks(code), { json: [...next] });
    },
  ];
}
