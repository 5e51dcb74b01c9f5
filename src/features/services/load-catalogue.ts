import * as v from 'valibot';
import { fail, ok, type Result } from '../../lib/result';
import type { KeyStore } from '../../platform/port';
import { type Portal, type Problem, problem } from '../../portal';
import { keepAnswer, keys, readKept } from './kept';
import type { Catalogue } from './model';
import { catalogueShape } from './wire';

/** The index in use, when the portal last confirmed it (epoch ms), and why it could not be asked now. */
export interface LoadedCatalogue {
  catalogue: Catalogue;
  confirmedAt: number;
  problem: Problem | null;
}

/** What asking needs. */
export interface Asking {
  portal: Pick<Portal, 'ask'>;
  store: KeyStore;
  now: number;
  signal?: AbortSignal | undefined;
}

/** The index as the phone kept it; null where it never came or is damaged. */
export async function keptCatalogue(
  store: KeyStore,
): Promise<(LoadedCatalogue & { etag: string | null }) | null> {
  const kept = await readKept(store, keys.catalogue);
  const read = v.safeParse(catalogueShape, kept?.body);
  if (!kept || !read.success) return null;
  return { catalogue: read.output, confirmedAt: kept.at, etag: kept.etag, problem: null };
}

/** Asks for a newer index than the kept one. Whatever is wrong with the answer, a kept index stays in use. */
export async function loadCatalogue({
  portal,
  store,
  now,
  signal,
}: Asking): Promise<Result<LoadedCatalogue, Problem>> {
  const kept = await keptCatalogue(store);
  const answer = await portal.ask('get', '/catalogue', {
    ...(kept?.etag ? { header: { 'If-None-Match': kept.etag } } : {}),
    signal,
  });
  const old = (why: Problem) => (kept ? ok({ ...kept, problem: why }) : fail(why));
  if (!answer.ok) return old(answer.error);
  const { status, body, etag } = answer.value;
  if (status === 304) return kept ? ok({ ...kept, confirmedAt: now }) : fail(problem('broken'));
  const read = v.safeParse(catalogueShape, body);
  if (!read.success) return old(problem('broken'));
  await keepAnswer(store, keys.catalogue, { at: now, etag, body });
  return ok({ catalogue: read.output, confirmedAt: now, problem: null });
}
