import { ok } from '../../src/lib/result';
import type { Proof } from './dossiers';
import { type PageQuery, page } from './page';
import type { Wire } from './records';
import { type Ruled, refuse } from './refusal';
import type { Setting, Tx } from './setting';
import { ours } from './source';

/** A report, to its sender only; to anyone else it does not exist. */
export async function readReport(
  tx: Tx,
  setting: Setting,
  id: string,
  { citizen, watchToken }: Proof,
): Promise<Ruled<Wire['Report']>> {
  const record = await tx.get('reports', id);
  if (!record) return refuse('missing');
  const own = record.owner !== null && record.owner === citizen;
  if (!own && record.watch_token !== watchToken) return refuse('missing');
  return ok({ ...record.facts, ...ours(setting) });
}

/** The citizen's reports, newest first. */
export async function listReports(
  tx: Tx,
  setting: Setting,
  citizen: string,
  query: PageQuery,
): Promise<Ruled<Wire['ReportPage']>> {
  const all = await tx.list('reports');
  const own = all.map(({ value }) => value).filter(({ owner }) => owner === citizen);
  const newest = own.map(({ facts }) => facts).sort((a, b) => (a.received_at < b.received_at ? 1 : -1));
  const found = page(newest, ({ id }) => id, query);
  if (!found.ok) return found;
  const items = found.value.items.map(
    ({ id, status, status_name, category_name, text, unit_name, received_at }) => ({
      id,
      status,
      ...(status_name ? { status_name } : {}),
      category_name,
      text,
      unit_name,
      received_at,
    }),
  );
  return ok({ items, next_cursor: found.value.next_cursor, ...ours(setting) });
}
