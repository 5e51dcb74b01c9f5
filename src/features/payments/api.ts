import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { randomId } from '../../lib/id';
import type { Result } from '../../lib/result';
import { usePlatform } from '../../platform/context';
import type { StoreRefusal } from '../../platform/port';
import { orThrow, type Portal, ProblemError, readPages, usePortal } from '../../portal';
import { dropReceipt, keepReceipt, listKeptReceipts, readKeptReceipt } from './kept-receipts';
import { askAgainIn } from './model';
import type { Payment } from './payment';
import { attemptShape, paymentPageShape, paymentShape, receiptShape, toPayment, toReceipt } from './wire';

const keys = {
  own: ['payments', 'own'],
  one: (id: string) => ['payments', 'one', id],
  receipt: (id: string) => ['payments', 'receipt', id],
  kept: ['payments', 'kept'],
};

async function own(portal: Portal): Promise<Payment[] | null> {
  const citizen = await portal.session.citizen();
  if (!citizen.ok) throw new ProblemError(citizen.error);
  if (!citizen.value) return null;
  const fees = await readPages((query) =>
    orThrow(portal.call('get', '/payments', { query }, paymentPageShape)),
  );
  return fees.map(toPayment);
}

/** The signed-in citizen's fees; null when nobody is signed in. */
export function useOwnPayments() {
  const portal = usePortal();
  return useQuery({ queryKey: keys.own, staleTime: 0, queryFn: () => own(portal) });
}

/** A fee; while its outcome can change by itself the portal is asked again, less and less often. */
export function usePayment(id: string) {
  const portal = usePortal();
  return useQuery({
    queryKey: keys.one(id),
    staleTime: 0,
    queryFn: async () =>
      toPayment(await orThrow(portal.call('get', '/payments/{id}', { path: { id } }, paymentShape))),
    refetchInterval: ({ state }) =>
      askAgainIn(state.data?.state, state.dataUpdateCount + state.errorUpdateCount),
  });
}

/** Failures after which the portal may or may not have begun an attempt. */
const undecided = new Set(['offline', 'slow', 'captive', 'busy', 'broken']);
/** A key whose answer never came is used again only while the attempt it may have begun is surely still open. */
const keyLastsMs = 5 * 60_000;

/**
 * Begins to pay and gives the address of the payment page, unchecked. One key for one wish to pay: it is kept over
 * lost answers and double taps, so that they all are one attempt.
 */
export function useBeginPayment(id: string) {
  const portal = usePortal();
  const wish = useRef({ key: '', since: 0 });
  return useMutation({
    async mutationFn() {
      const now = Date.now();
      if (!wish.current.key || now - wish.current.since > keyLastsMs)
        wish.current = { key: randomId(), since: now };
      const header = { 'Idempotency-Key': wish.current.key };
      const answer = await portal.call(
        'post',
        '/payments/{id}/attempts',
        { path: { id }, header },
        attemptShape,
      );
      if (answer.ok || !undecided.has(answer.error.kind)) wish.current = { key: '', since: 0 };
      return (await orThrow(Promise.resolve(answer))).pay_url;
    },
  });
}

/** Asks the portal again what it says of a fee; settles when it has answered. */
export function useRefreshPayment(id: string) {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: keys.one(id) });
}

/** The receipt of a paid fee: from the portal, and the copy on this phone meanwhile. */
export function useReceipt(id: string, paid: boolean) {
  const portal = usePortal();
  const { store } = usePlatform();
  const kept = useQuery({
    queryKey: [...keys.kept, id],
    queryFn: async () => {
      const one = await readKeptReceipt(store, id);
      return one && { keptAt: one.keptAt, receipt: toReceipt(one.receipt) };
    },
  });
  const live = useQuery({
    queryKey: keys.receipt(id),
    enabled: paid,
    queryFn: () => orThrow(portal.call('get', '/payments/{id}/receipt', { path: { id } }, receiptShape)),
  });
  return { kept, live, receipt: live.data ? toReceipt(live.data) : (kept.data?.receipt ?? null) };
}

/** The receipts kept on this phone. */
export function useKeptReceipts() {
  const { store } = usePlatform();
  return useQuery({
    queryKey: keys.kept,
    staleTime: 0,
    queryFn: async () => (await listKeptReceipts(store)).map(toReceipt),
  });
}

/** Keeps the receipt on this phone, or removes it. Null when there was nothing to keep. */
export function useKeepReceipt(id: string) {
  const portal = usePortal();
  const { store } = usePlatform();
  const cache = useQueryClient();
  return useMutation({
    async mutationFn(keep: boolean): Promise<Result<void, StoreRefusal> | null> {
      let done: Result<void, StoreRefusal> | null = null;
      if (!keep) await dropReceipt(store, id);
      else {
        const wire = await cache.ensureQueryData({
          queryKey: keys.receipt(id),
          queryFn: () =>
            orThrow(portal.call('get', '/payments/{id}/receipt', { path: { id } }, receiptShape)),
        });
        done = await keepReceipt(store, wire, new Date().toISOString());
      }
      await cache.invalidateQueries({ queryKey: keys.kept });
      return done;
    },
  });
}
