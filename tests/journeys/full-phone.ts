import type { Page } from '@playwright/test';

const flag = 'phone-is-full';

/**
 * Makes a phone whose room can run out: the app's own store and localStorage then refuse each write as browsers do, by
 * `QuotaExceededError`. What the pretend portal keeps in the same browser is the portal's, and goes on. Before `open`.
 */
export async function fillable(page: Page): Promise<void> {
  await page.addInitScript((name) => {
    const full = () => sessionStorage.getItem(name) !== null;
    const refusal = () => new DOMException('There is no room left.', 'QuotaExceededError');
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given) {
      if (full() && this.transaction.db.name.endsWith('-store')) throw refusal();
      return put.apply(this, given);
    };
    const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = function (...given) {
      if (full() && this === localStorage) throw refusal();
      setItem.apply(this, given);
    };
  }, flag);
}

/** The phone's room runs out. */
export const fill = (page: Page): Promise<void> =>
  page.evaluate((name) => sessionStorage.setItem(name, 'yes'), flag);

/** The citizen has made room. */
export const makeRoom = (page: Page): Promise<void> =>
  page.evaluate((name) => sessionStorage.removeItem(name), flag);
