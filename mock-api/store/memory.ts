import type { Storable, Store } from './port';
import { createQueue } from './queue';
import { apply, stage, type Tables } from './tables';

/** A store that forgets everything when the process ends. */
export function createMemoryStore<C extends { [K in keyof C]: Storable }>(): Store<C> {
  const tables: Tables = new Map();
  const inTurn = createQueue();
  return {
    transact: (work) =>
      inTurn(async () => {
        const { tx, changes } = stage<C>(tables);
        const result = await work(tx);
        apply(tables, changes());
        return result;
      }),
  };
}
