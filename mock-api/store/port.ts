/** What a record may hold: JSON, or bytes on their own. Records are copied on their way in and out. */
export type Storable = object;

/** Which records to list: ids that begin with `prefix`, from the first after `after`, at most `limit`. */
export interface Range {
  prefix?: string;
  after?: string;
  limit?: number;
}

/** One record with its id. */
export interface Entry<T> {
  id: string;
  value: T;
}

/** What can be done inside a transaction. It sees its own writes; nobody else does until it is over. */
export interface Transaction<C extends { [K in keyof C]: Storable }> {
  get<K extends keyof C & string>(collection: K, id: string): Promise<C[K] | null>;
  put<K extends keyof C & string>(collection: K, id: string, value: C[K]): Promise<void>;
  delete<K extends keyof C & string>(collection: K, id: string): Promise<void>;
  /** In order of ids, by UTF-16 code units. */
  list<K extends keyof C & string>(collection: K, range?: Range): Promise<Entry<C[K]>[]>;
}

/**
 * Where the portal keeps its records. Transactions run one after another; each is kept whole, or not at all
 * when `work` throws. `work` may be run again after a clash with another process, so it touches nothing else.
 */
export interface Store<C extends { [K in keyof C]: Storable }> {
  transact<T>(work: (tx: Transaction<C>) => Promise<T>): Promise<T>;
}
