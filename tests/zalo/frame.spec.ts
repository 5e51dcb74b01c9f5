import { expect, type Page, test } from '@playwright/test';
import { expectAccessibleHere, expectNoSideScroll, open, settled } from '../journeys/support';
import { phoneOf } from '../zalo-host/phone-of';

interface ActionBar {
  actionbarType: number;
  statusbarType: number;
  dataConfig: { textColor: string };
}

/** What Zalo was last told of its own header and of the status bar. */
async function lastBar(page: Page): Promise<ActionBar | undefined> {
  const phone = await phoneOf(page.context());
  const calls = await phone.calls(page, 'action.change.actionbar');
  return calls.at(-1)?.options as ActionBar | undefined;
}

const ink = (page: Page) => expect.poll(async () => (await lastBar(page))?.dataConfig.textColor);
const topInset = (page: Page) =>
  page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--zaui-safe-area-inset-top').trim(),
  );

for (const theme of ['light', 'dark'] as const) {
  test(`the app follows a Zalo that is ${theme}, and the status bar stays readable on every screen`, async ({
    page,
  }) => {
    await phoneOf(page.context(), { theme });
    await open(page, '/', { persona: 'tam' });
    await settled(page);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await ink(page).toBe('white');
    await page.getByRole('link', { name: 'Thanh toán' }).click();
    await settled(page);
    await ink(page).toBe(theme === 'dark' ? 'white' : 'black');
    await expectAccessibleHere(page);
  });
}

test("the header is the app's own, never two", async ({ page }) => {
  await open(page, '/services/1.001193');
  await settled(page);
  await expect.poll(() => lastBar(page)).toMatchObject({ actionbarType: 6, statusbarType: 2 });
  await expect(page.getByRole('banner')).toHaveCount(1);
});

test('on Android the top bar stands below the status bar from the first paint on', async ({ page }) => {
  const phone = await phoneOf(page.context(), { moods: { 'action.jump.login': 'silent' } });
  await page.route(/assets\/start\./, () => undefined);
  await page.goto(phone.address('/services'), { waitUntil: 'commit' });
  await expect(page.locator('#app')).not.toBeEmpty();
  expect(await topInset(page)).toBe('24px');
});

test('the SDK is fetched once, and only after the first paint', async ({ page }) => {
  const phone = await phoneOf(page.context());
  await open(page, '/', { persona: 'tam' });
  await settled(page);
  await expect.poll(() => phone.calls(page, 'action.jump.login')).toHaveLength(1);
  const { painted, fetched } = await page.evaluate(() => ({
    painted: performance.getEntriesByName('first-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY,
    fetched: performance
      .getEntriesByType('resource')
      .filter(({ name }) => /\/sdk\./.test(name))
      .map(({ startTime }) => startTime),
  }));
  expect(fetched).toHaveLength(1);
  expect(fetched[0]).toBeGreaterThan(painted);
});

test("on an iPhone the page's own safe area counts", async ({ page }) => {
  await phoneOf(page.context(), { system: 'ios', zaloVersion: '674' });
  await open(page, '/services');
  await settled(page);
  expect(await topInset(page)).toBe('0px');
});

test("her own choice wins over Zalo's theme and language", async ({ page }) => {
  await phoneOf(page.context(), { theme: 'dark', language: 'en' });
  await open(page, '/', { look: { theme: 'light', language: 'vi' } });
  await settled(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
});

test('a Zalo in English gets the app in English from the first paint on', async ({ page }) => {
  await phoneOf(page.context(), { language: 'en' });
  await open(page, '/help');
  await settled(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('button', { name: 'Back' })).toBeVisible();
});

/** As Android's web view does it (`textZoom`): every text twice as large, boxes as they were. */
const doubleText = (page: Page) =>
  page.addInitScript(() => {
    const scale = () => {
      const root = document.documentElement;
      const fresh = [...document.querySelectorAll<HTMLElement>('body *:not([data-zoomed])')];
      // Measured while nothing is zoomed, for what inherits its size would be zoomed twice.
      root.style.setProperty('--zoom', '1');
      const sizes = fresh.map((element) => getComputedStyle(element).fontSize);
      for (const [index, element] of fresh.entries()) {
        element.dataset.zoomed = '';
        element.style.fontSize = `calc(${sizes[index]} * var(--zoom))`;
      }
      root.style.setProperty('--zoom', '2');
    };
    new MutationObserver(scale).observe(document, { childList: true, subtree: true });
  });

/** No text is cut, nothing sticks out; what comes late is zoomed a moment later, so it is asked until it holds. */
async function expectNothingLost(page: Page): Promise<void> {
  await expectNoSideScroll(page);
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *, nav *')].flatMap((element) => {
      const { overflow, overflowX, overflowY, textOverflow } = getComputedStyle(element);
      const hides = [overflow, overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
      // The word beside the help sign goes where it has no room; the sign and its name stay.
      if (element.closest('.hidden-visually, svg, header') || (!hides && textOverflow !== 'ellipsis'))
        return [];
      const lost =
        element.scrollWidth > element.clientWidth + 2 || element.scrollHeight > element.clientHeight + 2;
      return lost && element.innerText?.trim() ? [element.innerText.slice(0, 60)] : [];
    }),
  );
  expect(cut).toEqual([]);
  const off = await page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>('main a, main button, nav a, header a, header button'),
    ].flatMap((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -1 || right > window.innerWidth + 1)
        ? [element.innerText.slice(0, 40)]
        : [];
    }),
  );
  expect(off).toEqual([]);
}

for (const path of [
  '/',
  '/services?q=khai%20sinh',
  '/services/1.001193',
  '/dossiers',
  '/dossiers/find',
  '/reports',
  '/reports/new',
  '/payments',
  '/payments/phimaucuabatam0000000093',
  '/help',
  '/settings',
]) {
  test(`text twice as large by Android's own setting: ${path} loses nothing, down to 320 px`, async ({
    page,
  }) => {
    await doubleText(page);
    await open(page, path, { persona: 'tam' });
    await settled(page);
    await expect(() => expectNothingLost(page)).toPass({ timeout: 15_000 });
    await page.setViewportSize({ width: 320, height: 780 });
    await expect(() => expectNothingLost(page)).toPass({ timeout: 15_000 });
  });

  test(`text twice as large by an iPhone's setting: ${path} loses nothing`, async ({ page }) => {
    await page.addInitScript(() => document.documentElement.style.setProperty('font-size', '200%'));
    await open(page, path, { persona: 'tam' });
    await settled(page);
    await expect(() => expectNothingLost(page)).toPass({ timeout: 15_000 });
  });
}
