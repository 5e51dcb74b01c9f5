import type { Packed } from './packed';

/** The little that is needed of a database; every call may reject, and with `QuotaExceededError` when it is full. */
export interface Database {
  get(key: string): Promise<unknown>;
  put(key: string, value: Packed): Promise<void>;
  delete(key: string): Promise<void>;
  keys(): Promise<string[]>;
  clear(): Promise<void>;
  /** Bytes of all bodies together. */
  bytes(): Promise<number>;
  close(): void;
}

/** Opens the database; `onLost` is called when the system closes it later. */
export type OpenDatabase = (onLost: () => void) => Promise<Database>;
