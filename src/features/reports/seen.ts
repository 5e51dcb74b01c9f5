import * as v from 'valibot';
import type { KeyStore } from '../../platform/port';
import type { Category } from './report';
import { categoriesShape, reportShape, type WireReport } from './wire';

const report = 'reports/seen/';
const categories = 'reports/categories';
const mostSeen = 50;

const seenShape = v.object({ seenAt: v.number(), report: reportShape });

async function read<T>(store: KeyStore, key: string, shape: v.GenericSchema<unknown, T>): Promise<T | null> {
  const kept = await store.get(key);
  const checked = kept && 'json' in kept ? v.safeParse(shape, kept.json) : null;
  return checked?.success ? checked.output : null;
}

/** A report as the portal last told it, and when (milliseconds since 1970). */
export const readSeen = (store: KeyStore, id: string) =>
  read<{ seenAt: number; report: WireReport }>(store, report + id, seenShape);

/**
 * Keeps what the portal told of a report that was sent from this phone; a full phone just keeps the older one. Only
 * the fifty that were seen last stay.
 */
export async function keepSeen(store: KeyStore, wire: WireReport, seenAt: number): Promise<void> {
  await store.set(report + wire.id, { json: { seenAt, report: wire } });
  const keys = await store.keys(report);
  if (keys.length <= mostSeen) return;
  const seen = await Promise.all(
    keys.map(async (key) => ({ key, at: (await read(store, key, seenShape))?.seenAt ?? 0 })),
  );
  seen.sort((a, b) => b.at - a.at);
  for (const { key } of seen.slice(mostSeen)) await store.remove(key);
}

/** The categories as the portal last told them; null when it never did. */
export const readCategories = async (store: KeyStore): Promise<Category[] | null> =>
  (await read(store, categories, categoriesShape))?.items ?? null;

/** Keeps the portal's categories for days without a network. */
export const keepCategories = async (store: KeyStore, items: readonly Category[]): Promise<void> => {
  await store.set(categories, { json: { items } });
};
