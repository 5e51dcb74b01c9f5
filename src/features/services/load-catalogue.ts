import { fail, ok, type Result } from '../../lib/result';
import type { KeyStore } from '../../platform/port';
import { type Portal, type Problem, problem } from '../../portal';
import { type OpenIndex, openIndex } from './finder/open-index';
import { keepIndex, readIndex } from './kept';

/** The index in use, its ETag, when the portal last confirmed it (epoch ms), and why it could not be asked now. */
export interface LoadedCatalogue {
  catalogue: OpenIndex;
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
  const catalogue = kept && (await opened(kept.bytes));
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
  const bytes = body instanceof Uint8Array ? body : new Uint8Array();
  const catalogue = await opened(bytes);
  if (!catalogue) return old(problem('broken'));
  void keepIndex(store, { at: now, etag, bytes });
  return ok({ catalogue, confirmedAt: now, etag, problem: null });
}

/** Null also where what reads an index could not be had: then the network is to be asked again. */
const opened = (bytes: Uint8Array): Promise<OpenIndex | null> => openIndex(bytes).catch(() => null);
