/** The keys of one store: `seal` for what is kept, `name` for what it is called. */
export interface SealKeys {
  /** Tells two pairs of keys apart. */
  id: string;
  /** 64 random bytes that both were made of; null when they came out of a store that does not tell them. */
  raw: Uint8Array | null;
  seal: CryptoKey;
  name: CryptoKey;
}

/** Keys as they lie in a store: such that nobody can read them out, or their bytes where it takes nothing else. */
export type KeptKeys = Pick<SealKeys, 'id' | 'seal' | 'name'> | { id: string; raw: Uint8Array };

/** Where the keys of a store lie: gives those that are there; where none are, those offered lie there from now on. */
export type KeyPlace = (offer: SealKeys) => Promise<KeptKeys>;

const rawBytes = 64;
const kindOf = (value: unknown) => Object.prototype.toString.call(value);

/** Whether these are keys that can be used; a phone restored from a backup may give back only their shell. */
export function isKeptKeys(found: unknown): found is KeptKeys {
  if (typeof found !== 'object' || found === null) return false;
  const { id, raw, seal, name } = found as Partial<Record<keyof SealKeys, unknown>>;
  if (typeof id !== 'string') return false;
  if (raw instanceof Uint8Array) return raw.length === rawBytes;
  return kindOf(seal) === '[object CryptoKey]' && kindOf(name) === '[object CryptoKey]';
}

async function fromRaw(id: string, raw: Uint8Array): Promise<SealKeys> {
  const { subtle } = crypto;
  const part = (from: number, to: number) => new Uint8Array(raw.subarray(from, to));
  const [seal, name] = await Promise.all([
    subtle.importKey('raw', part(0, 32), 'AES-GCM', false, ['encrypt', 'decrypt']),
    subtle.importKey('raw', part(32, rawBytes), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
  ]);
  return { id, raw, seal, name };
}

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

/** The keys of a place, made where there are none; `had` are those this window used so far, which may have been lost. */
export async function openKeys(place: KeyPlace, had: SealKeys | null): Promise<SealKeys> {
  const offer = had ?? (await fromRaw(random(8).join('.'), random(rawBytes)));
  const kept = await place(offer);
  if (kept.id === offer.id) return offer;
  return 'seal' in kept ? { ...kept, raw: null } : fromRaw(kept.id, kept.raw);
}
