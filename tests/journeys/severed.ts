import type { Page } from '@playwright/test';

/** Makes the network of this page something that can go and come back while a screen is open. Call it before `open`. */
export async function severable(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const real = window.fetch.bind(window);
    // The pretend portal answers inside the page, so the break is made where the page asks.
    window.fetch = (what, how) => {
      const url = what instanceof Request ? what.url : String(what);
      const gone = sessionStorage.getItem('severed') !== null && url.includes('/v1/');
      return gone ? Promise.reject(new TypeError('Failed to fetch')) : real(what, how);
    };
  });
}

/** The network goes. */
export const sever = (page: Page): Promise<void> =>
  page.evaluate(() => sessionStorage.setItem('severed', 'yes'));

/** The network is back. */
export const mend = (page: Page): Promise<void> => page.evaluate(() => sessionStorage.removeItem('severed'));
