import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { usePlatform } from '../../platform/context';
import { orThrow, problemIn, usePortal } from '../../portal';
import { keptCatalogue, type LoadedCatalogue, loadCatalogue } from './load-catalogue';
import { keptService, type LoadedService, loadService } from './load-service';
import type { ServiceRow } from './model';
import type { Engine } from './search/engine';

const indexKeys = { kept: ['services', 'catalogue', 'kept'], fresh: ['services', 'catalogue'] };

// What is compared here is the whole index or nothing: row by row it would take a slow phone long.
const whole = { structuralSharing: false } as const;

/** The index: at once what the phone kept, then what the portal says. `problem` stands where neither is there. */
export function useCatalogue() {
  const portal = usePortal();
  const { store } = usePlatform();
  const client = useQueryClient();
  const keptIndex = {
    queryKey: indexKeys.kept,
    queryFn: () => keptCatalogue(store),
    staleTime: Number.POSITIVE_INFINITY,
    ...whole,
  };
  const kept = useQuery(keptIndex);
  const fresh = useQuery({
    queryKey: indexKeys.fresh,
    async queryFn({ signal }) {
      const inUse = await client.ensureQueryData(keptIndex);
      const loaded = await orThrow(loadCatalogue({ portal, store, now: Date.now(), signal }, inUse));
      // From now on this one is in use, and the one before is let go.
      client.setQueryData(indexKeys.kept, loaded);
      return loaded;
    },
    staleTime: 10 * 60_000,
    ...whole,
  });
  const loaded: LoadedCatalogue | null = fresh.data ?? kept.data ?? null;
  return {
    loaded,
    problem: loaded || !fresh.error ? null : problemIn(fresh.error),
    retry: () => void fresh.refetch(),
  };
}

/** Engines by index: coming back to the list, the one that was built is there at once. */
const engines = new WeakMap<readonly ServiceRow[], Engine>();

/** The search engine over the index, fetched and built beside the first paint; null until then, or when that failed. */
export function useEngine(loaded: LoadedCatalogue | null) {
  const catalogue = loaded?.catalogue;
  const rows = catalogue?.rows;
  const [tries, setTries] = useState(0);
  const [state, setState] = useState<{ engine: Engine | null; failed: boolean }>({
    engine: (rows && engines.get(rows)) ?? null,
    failed: false,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try runs the same steps again.
  useEffect(() => {
    // Beside the index, not after it.
    const file = import('./search/engine');
    if (!catalogue || !rows) {
      file.catch(() => undefined);
      return;
    }
    let wanted = true;
    const show = (engine: Engine | null) => wanted && setState({ engine, failed: engine === null });
    const built = engines.get(rows);
    if (built) {
      setState((now) => (now.engine === built ? now : { engine: built, failed: false }));
      return;
    }
    file
      .then(({ buildEngine }) => buildEngine(catalogue))
      .then(
        (engine) => {
          engines.set(rows, engine);
          show(engine);
        },
        () => show(null),
      );
    return () => {
      wanted = false;
    };
  }, [rows, tries]);
  return { ...state, again: () => setTries((before) => before + 1) };
}

/** One service; what the phone kept stands until the portal answers. `code` null: no such code can exist. */
export function useService(code: string | null) {
  const portal = usePortal();
  const { store } = usePlatform();
  const kept = useQuery({
    queryKey: ['services', 'page', code, 'kept'],
    queryFn: () => keptService(store, code ?? ''),
    enabled: code !== null,
  });
  const fresh = useQuery({
    queryKey: ['services', 'page', code],
    queryFn: ({ signal }) => orThrow(loadService({ portal, store, now: Date.now(), signal }, code ?? '')),
    enabled: code !== null,
  });
  const problem = fresh.error ? problemIn(fresh.error) : null;
  const loaded: LoadedService | null = fresh.data ?? (problem ? null : (kept.data ?? null));
  return { loaded, problem: loaded ? null : problem, retry: () => void fresh.refetch() };
}
