import { inSlices } from '../../lib/in-slices';
import { fail, ok, type Result } from '../../lib/result';
import type { KeyStore } from '../../platform/port';
import { type Portal, type Problem, problem } from '../../portal';
import { jsonOf, keepIndex, readIndex } from './kept';
import type { Catalogue } from './model';
import { readCatalogue } from './wire-catalogue';

/** The index in use, its ETag, when the portal last confirmed it (epoch ms), and why it could not be asked now. */
export interface LoadedCatalogue {
  catalogue: Catalogue;
  confirmedAt: number;
  etag: string | null;
  problem: Problem | null;
}

/** What asking needs. */
export interface Asking {
  portal: Pick<Portal, 'ask'>;
  store: KeyStore;
  now: number;
  signal?: AbortSignal | undefined;
}

/** The index as the phone kept it; null where it never came, is damaged, or is of a version that cannot be read. */
export async function keptCatalogue(store: KeyStore): Promise<LoadedCatalogue | null> {
  const kept = await readIndex(store);
  const catalogue = kept && (await inSlices(readCatalogue(kept.body)));
  return catalogue && { catalogue, confirmedAt: kept.at, etag: kept.etag, problem: null };
}

/**
 * Asks for a newer index than the one in use. Whatever is wrong with the answer, that one stays, and so does what the
 * phone kept. A new one is kept beside, so nobody waits for it.
 */
export async function loadCatalogue(
  { portal, store, now, signal }: Asking,
  inUse: LoadedCatalogue | null,
): Promise<Result<LoadedCatalogue, Problem>> {
  const answer = await portal.ask('get', '/catalogue', {
    ...(inUse?.etag ? { header: { 'If-None-Match': inUse.etag } } : {}),
    bytes: 'application/json',
    signal,
  });
  const old = (why: Problem) => (inUse ? ok({ ...inUse, problem: why }) : fail(why));
  if (!answer.ok) return old(answer.error);
  const { status, body, etag } = answer.value;
  if (status === 304)
    return inUse ? ok({ ...inUse, confirmedAt: now, problem: null }) : fail(problem('broken'));
  const bytes = new Uint8Array(await new Response(body instanceof Blob ? body : null).arrayBuffer());
  const catalogue = await inSlices(readCatalogue(await jsonOf(bytes)));
  if (!catalogue) return old(problem('broken'));
  void keepIndex(store, { at: now, etag, bytes });
  return ok({ catalogue, confirmedAt: now, etag, problem: null });
}
