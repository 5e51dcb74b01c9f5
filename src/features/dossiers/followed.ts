import * as v from 'valibot';
import type { Result } from '../../lib/result';
import type { KeyStore, StoreRefusal } from '../../platform/port';
import { dossierShape } from './wire';

const prefix = 'dossiers/followed/';

const shape = v.object({
  /** Proof from the look-up; null for the citizen's own dossiers, which the session opens. */
  watchToken: v.nullable(v.string()),
  /** When this phone last saw it. */
  seenAt: v.string(),
  dossier: dossierShape,
});

/** A followed dossier as it lies on the phone. */
export type Followed = v.InferOutput<typeof shape>;

/** A followed dossier; null when it is not followed or the entry is damaged. */
export async function readFollowed(store: KeyStore, code: string): Promise<Followed | null> {
  const kept = await store.get(prefix + code);
  if (!kept || !('json' in kept)) return null;
  const read = v.safeParse(shape, kept.json);
  return read.success ? read.output : null;
}

/** Everything followed on this phone. */
export async function listFollowed(store: KeyStore): Promise<Followed[]> {
  const keys = await store.keys(prefix);
  const all = await Promise.all(keys.map((key) => readFollowed(store, key.slice(prefix.length))));
  return all.filter((one) => one !== null);
}

/** Keeps a dossier on this phone, as the citizen asked. */
export const keepFollowed = (store: KeyStore, followed: Followed): Promise<Result<void, StoreRefusal>> =>
  store.set(prefix + followed.dossier.code, { json: followed });

/** Removes a dossier and its proof from this phone. */
export const dropFollowed = (store: KeyStore, code: string): Promise<void> => store.remove(prefix + code);
