import * as v from 'valibot';
import type { Kept, KeyStore } from '../../platform/port';

const shape = v.object({ at: v.number(), etag: v.nullable(v.string()), body: v.unknown() });

/** An answer of the portal as this phone keeps it: when it came (epoch ms), its ETag, the body as it was sent. */
export type KeptAnswer = v.InferOutput<typeof shape>;

/** Keys of this room in the phone's store. */
export const keys = {
  catalogue: 'services/catalogue',
  page: (code: string) => `services/page/${code}`,
  pages: 'services/page/',
  ticks: (code: string) => `services/ticks/${code}`,
};

/** The index as this phone keeps it; `bytes` are the answer as it came. */
export type KeptIndex = Omit<KeptAnswer, 'body'> & { bytes: Uint8Array };

/** The kept index; null where there is none. */
export async function readIndex(store: KeyStore): Promise<KeptIndex | null> {
  const kept = await store.get(keys.catalogue);
  if (!kept || 'json' in kept) return null;
  const [, at, etag] = /^\S+; at=(\d+); etag=(.*)$/.exec(kept.type) ?? [];
  return at ? { at: Number(at), etag: etag || null, bytes: kept.bytes } : null;
}

/** Keeps the index as bytes: to write it as JSON once more, and to seal that, would hold a slow phone up for a while. */
export async function keepIndex(store: KeyStore, { at, etag, bytes }: KeptIndex): Promise<void> {
  await store.set(keys.catalogue, { bytes, type: `application/json; at=${at}; etag=${etag ?? ''}` });
}

/** How many opened services the phone keeps; a few KB each. */
const mostPages = 40;

/** A kept answer; null where there is none or it is damaged. */
export async function readKept(store: KeyStore, key: string): Promise<KeptAnswer | null> {
  return answerOf(await store.get(key));
}

function answerOf(kept: Kept | null): KeptAnswer | null {
  const read = v.safeParse(shape, kept && 'json' in kept ? kept.json : null);
  return read.success ? read.output : null;
}

/** Keeps an answer. Where the phone has no room the app goes on without it, so the outcome is not asked. */
export async function keepAnswer(store: KeyStore, key: string, answer: KeptAnswer): Promise<void> {
  await store.set(key, { json: answer });
}

/** Forgets the services that were opened longest ago, so that the phone's room stays bounded. */
export async function trimPages(store: KeyStore): Promise<void> {
  const names = await store.keys(keys.pages);
  if (names.length <= mostPages) return;
  const aged = await Promise.all(
    names.map(async (name) => ({ name, at: (await readKept(store, name))?.at ?? 0 })),
  );
  aged.sort((a, b) => a.at - b.at);
  for (const { name } of aged.slice(0, names.length - mostPages)) await store.remove(name);
}
