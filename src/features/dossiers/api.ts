import { queryOptions, useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { ok, type Result } from '../../lib/result';
import { usePlatform } from '../../platform/context';
import type { KeyStore, StoreRefusal } from '../../platform/port';
import { orThrow, type Portal, ProblemError, readPages, usePortal } from '../../portal';
import { dropFollowed, keepFollowed, listFollowed, readFollowed } from './followed';
import type { ListedDossier } from './model';
import { dossierPageShape, dossierShape, toDossier, type WireDossier, watchedShape } from './wire';

const keys = {
  followed: ['dossiers', 'followed'],
  own: ['dossiers', 'own'],
  one: (code: string) => ['dossiers', 'one', code],
  proof: (code: string) => ['dossiers', 'proof', code],
};
/** A long list of followed dossiers must not storm the portal. */
const mostRefreshed = 10;

const stamp = () => new Date().toISOString();

/** Everything followed on this phone, with the time it was last seen. */
export function useFollowed() {
  const { store } = usePlatform();
  return useQuery({
    queryKey: keys.followed,
    staleTime: 0,
    queryFn: async () =>
      (await listFollowed(store)).map(({ dossier, seenAt }) => ({ dossier: toDossier(dossier), seenAt })),
  });
}

async function own(portal: Portal): Promise<Omit<ListedDossier, 'followed'>[] | null> {
  const citizen = await portal.session.citizen();
  if (!citizen.ok) throw new ProblemError(citizen.error);
  if (!citizen.value) return null;
  const rows = await readPages((query) =>
    orThrow(portal.call('get', '/dossiers', { query }, dossierPageShape)),
  );
  return rows.map(({ code, title, status, as_of }) => ({ code, title, status, asOf: as_of }));
}

/** The signed-in citizen's own dossiers; null when nobody is signed in. */
export function useOwnDossiers() {
  const portal = usePortal();
  return useQuery({ queryKey: keys.own, staleTime: 0, queryFn: () => own(portal) });
}

async function ask(portal: Portal, store: KeyStore, code: string, proof: string | undefined) {
  const kept = await readFollowed(store, code);
  const token = kept?.watchToken ?? proof;
  const wire = await orThrow(
    portal.call(
      'get',
      '/dossiers/{code}',
      { path: { code }, ...(token ? { header: { 'Watch-Token': token } } : {}) },
      dossierShape,
    ),
  );
  if (kept && wire.view === 'full') await keepFollowed(store, { ...kept, seenAt: stamp(), dossier: wire });
  return wire;
}

function useDossierOptions() {
  const portal = usePortal();
  const { store } = usePlatform();
  const cache = useQueryClient();
  return (code: string) =>
    queryOptions({
      queryKey: keys.one(code),
      queryFn: () => ask(portal, store, code, cache.getQueryData<string>(keys.proof(code))),
      select: toDossier,
    });
}

/** What the portal says of a dossier, with the proof this phone has. A followed one is kept again. */
export function useDossier(code: string) {
  return useQuery(useDossierOptions()(code));
}

/** Fresh news of followed dossiers, as far as they came, and whether some could not be asked. */
export function useFreshNews(codes: readonly string[]) {
  const options = useDossierOptions();
  const answers = useQueries({ queries: codes.slice(0, mostRefreshed).map(options) });
  return {
    news: answers.flatMap(({ data }) => (data ? [data] : [])),
    failed: answers.some(({ isError }) => isError),
  };
}

/** Looks a dossier up by code and digits, and keeps it on the phone where the citizen asked for that. */
export function useLookUp() {
  const portal = usePortal();
  const { store } = usePlatform();
  const cache = useQueryClient();
  return useMutation({
    async mutationFn(asked: { code: string; last4: string; follow: boolean }) {
      const body = { code: asked.code, phone_last4: asked.last4 };
      const { dossier, watch_token } = await orThrow(
        portal.call('post', '/dossiers/look-up', { body }, watchedShape),
      );
      cache.setQueryData<string>(keys.proof(dossier.code), watch_token);
      cache.setQueryData<WireDossier>(keys.one(dossier.code), dossier);
      const kept: Result<void, StoreRefusal> = asked.follow
        ? await keepFollowed(store, { watchToken: watch_token, seenAt: stamp(), dossier })
        : ok(undefined);
      await cache.invalidateQueries({ queryKey: keys.followed });
      return { code: dossier.code, kept };
    },
  });
}

/** Keeps a dossier that is on the screen, or removes it from the phone. */
export function useFollow(code: string) {
  const { store } = usePlatform();
  const cache = useQueryClient();
  return useMutation({
    async mutationFn(follow: boolean): Promise<Result<void, StoreRefusal>> {
      const dossier = cache.getQueryData<WireDossier>(keys.one(code));
      const kept = await readFollowed(store, code);
      if (kept?.watchToken) cache.setQueryData<string>(keys.proof(code), kept.watchToken);
      const watchToken = cache.getQueryData<string>(keys.proof(code)) ?? null;
      let done: Result<void, StoreRefusal> = ok(undefined);
      if (!follow) await dropFollowed(store, code);
      else if (dossier) done = await keepFollowed(store, { watchToken, seenAt: stamp(), dossier });
      await cache.invalidateQueries({ queryKey: keys.followed });
      return done;
    },
  });
}
