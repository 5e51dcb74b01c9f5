import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { usePlatform } from '../../platform/context';
import { orThrow, problemIn, usePortal } from '../../portal';
import { warmUp } from './finder/open-index';
import { keptCatalogue, type LoadedCatalogue, loadCatalogue } from './load-catalogue';
import { keptService, type LoadedService, loadService } from './load-service';

const indexKeys = { kept: ['services', 'catalogue', 'kept'], fresh: ['services', 'catalogue'] };

// What is compared here is the whole index or nothing: row by row it would take a slow phone long.
const whole = { structuralSharing: false } as const;

/** The index: at once what the phone kept, then what the portal says. `problem` stands where neither is there. */
export function useCatalogue() {
  const portal = usePortal();
  const { store } = usePlatform();
  const client = useQueryClient();
  useEffect(() => {
    // Beside the index, not after it; what fails here fails again where it is needed.
    warmUp().catch(() => undefined);
  }, []);
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
  const problem = loaded || !fresh.error ? null : problemIn(fresh.error);
  const { refetch } = fresh;
  return useMemo(
    () => ({
      loaded,
      problem,
      /** Asks again, and opens anew what is kept: its search may have broken. */
      retry() {
        client.removeQueries({ queryKey: indexKeys.kept });
        void refetch();
      },
    }),
    [loaded, problem, client, refetch],
  );
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
