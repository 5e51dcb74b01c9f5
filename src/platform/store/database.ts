import type { Packed } from './packed';
import type { KeptKeys, SealKeys } from './seal-keys';

/** The little that is needed of a database; every call may reject, and with `QuotaExceededError` when it is full. */
export interface Database {
  get(key: string): Promise<unknown>;
  put(key: string, value: Packed): Promise<void>;
  delete(key: string): Promise<void>;
  keys(): Promise<string[]>;
  /** Removes every entry; the keys that seal them stay. */
  clear(): Promise<void>;
  /** The keys that lie here; where none do, those offered lie here from now on. */
  sealKeys(offer: SealKeys): Promise<KeptKeys>;
  /** Bytes of all bodies together. */
  bytes(): Promise<number>;
  close(): void;
}

/** Opens the database; `onLost` is called when the system closes it later. */
export type OpenDatabase = (onLost: () => void) => Promise<Database>;
