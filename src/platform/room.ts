import type { KeyStore } from './port';

// A report with five photos: sealing lays them beside the draft's, as base64 where the host's store takes only text.
const shortBytes = 3 * 1024 * 1024;

/** How much a store still takes, in bytes; endless where it does not tell. */
export async function roomLeft(store: KeyStore): Promise<number> {
  const { usedBytes, budgetBytes } = await store.room();
  return budgetBytes === null ? Number.POSITIVE_INFINITY : budgetBytes - usedBytes;
}

/** Whether so many bytes are so few that it is time to warn, before anything is refused. */
export const isShort = (left: number): boolean => left < shortBytes;
