import type { BrowserContext, Page } from '@playwright/test';

/** What a phone's IndexedDB can be: not there, refusing, never answering, or closed by the system while in use. */
export type Ailment = 'absent' | 'throws' | 'hangs' | 'closed';

const flag = 'test/database';

/** Makes the phone's IndexedDB ail from the start; with 'closed' only between `closes` and `heals`. */
export const ails = (context: BrowserContext, ailment: Ailment) =>
  context.addInitScript(
    ([kind, name]) => {
      if (kind === 'absent') {
        Object.defineProperty(window, 'indexedDB', { value: undefined, configurable: true });
        return;
      }
      const closed = () => kind !== 'closed' || localStorage.getItem(name) === 'closed';
      const open = IDBFactory.prototype.open;
      IDBFactory.prototype.open = function (...given) {
        if (!closed()) return open.apply(this, given);
        if (kind !== 'hangs') throw new DOMException('planned', 'UnknownError');
        const request = open.call(this, 'never-answers');
        // Whoever waits for this request waits for ever.
        request.addEventListener = () => undefined;
        return request;
      };
      const transaction = IDBDatabase.prototype.transaction;
      IDBDatabase.prototype.transaction = function (...given) {
        if (closed()) throw new DOMException('The database connection is closing.', 'InvalidStateError');
        return transaction.apply(this, given);
      };
    },
    [ailment, flag] as const,
  );

/** The system closes the database and does not let it be opened again. */
export const closes = (page: Page): Promise<void> =>
  page.evaluate((name) => localStorage.setItem(name, 'closed'), flag);

/** It can be opened again. */
export const heals = (page: Page): Promise<void> =>
  page.evaluate((name) => localStorage.removeItem(name), flag);

/** Everything that lies on this phone as one text: localStorage, Zalo's own store, every database. */
export const dumpOf = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const answer = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    const plain = new TextDecoder('latin1');
    const wide = new TextDecoder();
    const told = (_: string, value: unknown) =>
      value instanceof Uint8Array ? `${plain.decode(value)} ${wide.decode(value)}` : value;
    const found: unknown[] = [{ ...localStorage }, { ...sessionStorage }];
    for (const { name = '' } of window.indexedDB ? await indexedDB.databases() : []) {
      const database = await answer(indexedDB.open(name));
      for (const store of Array.from(database.objectStoreNames)) {
        const objects = database.transaction(store).objectStore(store);
        found.push(name, await answer(objects.getAllKeys()), await answer(objects.getAll()));
      }
      database.close();
    }
    return JSON.stringify(found, told);
  });

/** A text in the forms in which it could lie in such a dump. */
export function formsOf(text: string): string[] {
  const bytes = Buffer.from(text);
  // The middle of its base64 is there wherever it begins.
  const base64 = [0, 1, 2].map((at) =>
    Buffer.concat([Buffer.alloc(at), bytes])
      .toString('base64')
      .slice(at ? 4 : 0, -4),
  );
  return [
    text,
    bytes.toString('latin1'),
    encodeURIComponent(text),
    JSON.stringify(text).slice(1, -1),
    ...base64,
  ];
}
