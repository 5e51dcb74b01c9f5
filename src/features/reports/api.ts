import { queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import * as v from 'valibot';
import type { KeptReceipt, Outbox } from '../../outbox';
import { useOutbox } from '../../outbox';
import { usePlatform } from '../../platform/context';
import type { KeyStore } from '../../platform/port';
import { orThrow, type Portal, ProblemError, problem, readPages, usePortal } from '../../portal';
import { builtInCategories } from './categories';
import type { Category, ListedReport } from './report';
import { keepCategories, keepSeen, readCategories, readSeen } from './seen';
import { categoryPageShape, reportPageShape, reportShape, toListed, toReport } from './wire';

const keys = {
  own: ['reports', 'own'],
  one: (id: string) => ['reports', 'one', id],
  seen: (id: string) => ['reports', 'seen', id],
  categories: ['reports', 'categories'],
  keptCategories: ['reports', 'categories', 'kept'],
  photo: (sha256: string) => ['media', sha256],
};
/** Many receipts on one phone must not storm the portal. */
const mostNews = 10;

async function ownReports(portal: Portal): Promise<{ items: ListedReport[]; asOf: string } | null> {
  // Asked here, not of the greeting: whoever could not be asked is not the same as someone signed out.
  if (!(await orThrow(portal.session.citizen()))) return null;
  let asOf = '';
  const rows = await readPages(async (query) => {
    const page = await orThrow(portal.call('get', '/reports', { query }, reportPageShape));
    asOf = asOf || page.as_of;
    return page;
  });
  return { items: rows.map(toListed), asOf };
}

/** The signed-in citizen's reports (listReports); null while signed out. */
export function useOwnReports() {
  const portal = usePortal();
  return useQuery({ queryKey: keys.own, queryFn: () => ownReports(portal) });
}

async function ask(portal: Portal, outbox: Outbox, store: KeyStore, id: string) {
  const receipt = await receiptOf(outbox, id);
  const token = receipt?.receipt.watchToken;
  const header = token ? { header: { 'Watch-Token': token } } : {};
  const wire = await orThrow(portal.call('get', '/reports/{id}', { path: { id }, ...header }, reportShape));
  // Kept only where it was written: a report seen by signing in stays at the portal.
  if (receipt) await keepSeen(store, wire, Date.now());
  return wire;
}

/** The receipt of a report that was sent from this phone. */
export const receiptOf = async (outbox: Outbox, id: string): Promise<KeptReceipt | null> =>
  (await outbox.receipts()).find(({ receipt }) => receipt.id === id) ?? null;

function useReportOptions() {
  const portal = usePortal();
  const outbox = useOutbox();
  const { store } = usePlatform();
  return (id: string) =>
    queryOptions({
      queryKey: keys.one(id),
      queryFn: () => ask(portal, outbox, store, id),
      select: toReport,
    });
}

/** A report as the portal tells it (getReport), with the watch token that this phone may have. */
export function useReport(id: string) {
  return useQuery(useReportOptions()(id));
}

/** Fresh news of reports that were sent from this phone, as far as they came. */
export function useNews(ids: readonly string[]) {
  const options = useReportOptions();
  return useQueries({ queries: ids.slice(0, mostNews).map(options) }).flatMap(({ data }) =>
    data ? [data] : [],
  );
}

/** A report as the portal last told it on this phone, and its receipt; null where there is none. */
export function useKept(id: string) {
  const { store } = usePlatform();
  const outbox = useOutbox();
  return useQuery({
    queryKey: keys.seen(id),
    staleTime: 0,
    async queryFn() {
      const [seen, receipt] = await Promise.all([readSeen(store, id), receiptOf(outbox, id)]);
      return { seen: seen && { seenAt: seen.seenAt, report: toReport(seen.report) }, receipt };
    },
  });
}

/** What can be reported: the portal's list, else the one kept from last time, else the built-in one. */
export function useCategories(): readonly Category[] {
  const portal = usePortal();
  const { store } = usePlatform();
  const fresh = useQuery({
    queryKey: keys.categories,
    staleTime: 60 * 60_000,
    async queryFn() {
      const items: Category[] = await readPages((query) =>
        orThrow(portal.call('get', '/report-categories', { query }, categoryPageShape)),
      );
      if (items.length === 0) throw new ProblemError(problem('broken'));
      await keepCategories(store, items);
      return items;
    },
  });
  const kept = useQuery({ queryKey: keys.keptCategories, queryFn: () => readCategories(store) });
  return fresh.data ?? kept.data ?? builtInCategories;
}

/** A photo that the portal holds (getMedia). */
export function usePhoto(sha256: string) {
  const portal = usePortal();
  return useQuery({
    queryKey: keys.photo(sha256),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 5 * 60_000,
    queryFn: async ({ signal }) => {
      const bytes = await orThrow(
        portal.call(
          'get',
          '/media/{sha256}',
          { path: { sha256 }, signal, bytes: 'image/jpeg', timeoutMs: 60_000 },
          v.instance(Uint8Array),
        ),
      );
      return new Blob([bytes], { type: 'image/jpeg' });
    },
  });
}
