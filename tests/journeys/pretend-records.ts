import type { Page } from '@playwright/test';
import { phoneOf } from '../zalo-host/phone-of';
import { inZalo } from './support';

/** Everything that the pretend portal of a preview holds, as one text. */
const previewRecords = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const answer = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    const found: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      if (!name.startsWith('pretend-portal')) continue;
      const database = await answer(indexedDB.open(name));
      for (const store of database.objectStoreNames)
        found.push(await answer(database.transaction(store).objectStore(store).getAll()));
      database.close();
    }
    return JSON.stringify(found);
  });

/** The states of all attempts to pay a fee, as the portal has them. */
export async function attemptsToPay(page: Page, fee: string): Promise<string[]> {
  const text = inZalo()
    ? JSON.stringify(await (await phoneOf(page.context())).city.attempts())
    : await previewRecords(page);
  return [...text.matchAll(new RegExp(`"payment":"${fee}","state":"(\\w+)"`, 'g'))].map(
    ([, state = '']) => state,
  );
}
