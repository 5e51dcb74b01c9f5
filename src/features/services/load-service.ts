import * as v from 'valibot';
import { fail, ok, type Result } from '../../lib/result';
import type { KeyStore } from '../../platform/port';
import { type Portal, type Problem, problem } from '../../portal';
import { keepAnswer, keys, readKept, trimPages } from './kept';
import type { Service } from './service';
import { serviceShape } from './wire';

/** A service, when it came (epoch ms), and why the portal could not be asked now. */
export interface LoadedService {
  service: Service;
  at: number;
  problem: Problem | null;
}

/** A service as the phone kept it when it was last opened. */
export async function keptService(store: KeyStore, code: string): Promise<LoadedService | null> {
  const kept = await readKept(store, keys.page(code));
  const read = v.safeParse(serviceShape, kept?.body);
  return kept && read.success ? { service: read.output, at: kept.at, problem: null } : null;
}

/**
 * Asks for a service and keeps it. Where the portal cannot be asked, or its answer is broken, the kept one is used;
 * where it says that the service is gone, the kept one goes too.
 */
export async function loadService(
  {
    portal,
    store,
    now,
    signal,
  }: { portal: Pick<Portal, 'ask'>; store: KeyStore; now: number; signal?: AbortSignal | undefined },
  code: string,
): Promise<Result<LoadedService, Problem>> {
  const answer = await portal.ask('get', '/procedures/{code}', { path: { code }, signal });
  const read = answer.ok ? v.safeParse(serviceShape, answer.value.body) : null;
  if (answer.ok && read?.success) {
    await keepAnswer(store, keys.page(code), { at: now, etag: null, body: answer.value.body });
    await trimPages(store);
    return ok({ service: read.output, at: now, problem: null });
  }
  const why = answer.ok ? problem('broken') : answer.error;
  if (why.kind === 'missing' || why.kind === 'gone') {
    await store.remove(keys.page(code));
    return fail(why);
  }
  const kept = await keptService(store, code);
  return kept ? ok({ ...kept, problem: why }) : fail(why);
}
