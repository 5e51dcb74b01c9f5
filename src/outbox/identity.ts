import { sha256, sha256Hex } from './sha256';
import type { ReportPayload, Room } from './types';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A draft id nobody else will ever make: 22 characters, 132 bits. */
export function newDraftId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(22)), (byte) => alphabet[byte & 63] ?? '').join('');
}

/** The Idempotency-Key of a draft: the same for every window and every tap. */
export async function itemId(room: Room, draftId: string): Promise<string> {
  const digest = await sha256(new TextEncoder().encode(`${room}\n${draftId}`));
  return btoa(String.fromCharCode(...Array.from(digest)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
}

/** Hash of what a sending says: the payload with its keys in order, and the photos by name. */
export function payloadHash(payload: ReportPayload, photos: string[]): Promise<string> {
  return sha256Hex(new TextEncoder().encode(JSON.stringify([inOrder(payload), photos])));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, inOrder(inner)]);
}
