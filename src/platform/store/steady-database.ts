import type { Database, OpenDatabase } from './database';

/** iOS closes the connection of a sleeping web view, and has hung in `open`; no call waits longer than this. */
const callMs = 10_000;

/** Whether a write failed for want of room. */
export const isQuota = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === 'QuotaExceededError';

function within<T>(work: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The database does not answer')), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Runs work one after the other on a connection that is opened when needed and once more when it was lost. */
export function createSteadyDatabase(
  open: OpenDatabase,
): <T>(work: (db: Database) => Promise<T>) => Promise<T> {
  let opening: Promise<Database> | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  function connect(): Promise<Database> {
    if (opening) return opening;
    const mine = open(() => {
      if (opening === mine) opening = null;
    });
    opening = mine;
    return mine;
  }

  function drop(): void {
    opening?.then(
      (db) => db.close(),
      () => undefined,
    );
    opening = null;
  }

  async function attempt<T>(work: (db: Database) => Promise<T>): Promise<T> {
    try {
      return await within(connect().then(work), callMs);
    } catch (error) {
      if (!isQuota(error)) drop();
      throw error;
    }
  }

  return (work) => {
    const run = queue.then(() =>
      attempt(work).catch((error: unknown) => {
        if (isQuota(error)) throw error;
        return attempt(work);
      }),
    );
    queue = run.catch(() => undefined);
    return run;
  };
}
