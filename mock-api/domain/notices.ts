import { ok } from '../../src/lib/result';
import { type PageQuery, page } from './page';
import type { Wire } from './records';
import type { Ruled } from './refusal';
import type { Setting, Tx } from './setting';
import { ours } from './source';

/** The city's notices to everyone, newest first. */
export async function listNotices(
  tx: Tx,
  setting: Setting,
  query: PageQuery,
): Promise<Ruled<Wire['NoticePage']>> {
  const all = (await tx.list('notices')).map(({ value }) => value);
  all.sort((a, b) => (a.published_at < b.published_at ? 1 : -1));
  const found = page(all, ({ id }) => id, query);
  return found.ok ? ok({ ...found.value, ...ours(setting) }) : found;
}
