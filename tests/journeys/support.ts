import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test';
import { phoneOf } from '../zalo-host/phone-of';
import { isZaloServer } from '../zalo-host/servers';
import { appId } from '../zalo-host/staged';

/** Whether this run starts the staged build as Zalo does, instead of the preview in an ordinary browser. */
export const inZalo = (): boolean => test.info().project.name === 'zalo';

/** Where the preview of each city is served (playwright.config.ts). */
export const cities = { haiphong: 'http://127.0.0.1:4311', vungtau: 'http://127.0.0.1:4312' } as const;

/** How a citizen has set up the app, who she is, and how the network is. */
export interface Scene {
  city?: keyof typeof cities;
  persona?: 'tam' | 'bon' | 'nam' | 'sau' | 'khach';
  weather?: 'clear' | 'slow' | 'flaky' | 'down' | 'signed-out' | 'cut-after-commit' | 'captive';
  look?: { theme?: 'light' | 'dark'; text?: 100 | 125 | 150; language?: 'vi' | 'en' };
}

/** Opens a path of the app as in the scene. A path may carry a query of its own. */
export async function open(
  page: Page,
  path: string,
  { city = 'haiphong', persona, weather, look }: Scene = {},
): Promise<void> {
  const full = { theme: 'light', text: 100, language: 'vi', ...look };
  if (look)
    await page.addInitScript(([name, kept]) => localStorage.setItem(name, kept), [
      `${inZalo() ? appId : 'citizen-app'}/look`,
      JSON.stringify(full),
    ] as const);
  if (inZalo()) {
    const phone = await phoneOf(page.context(), { city });
    phone.become({ persona, weather });
    await page.goto(phone.address(path));
    return;
  }
  const url = new URL(path, cities[city]);
  if (persona) url.searchParams.set('persona', persona);
  if (weather) url.searchParams.set('weather', weather);
  await page.goto(url.href);
}

const ours = (hostname: string) =>
  hostname === '127.0.0.1' ||
  (inZalo() && (isZaloServer(hostname) || /^h5\.zdn\.vn$|\.invalid$/.test(hostname)));

/** Fails on anything unforeseen in the page: an exception, or a request to a host that is not ours. */
export function watch(page: Page): { strangers: string[]; faults: string[] } {
  const seen = { strangers: [] as string[], faults: [] as string[] };
  page.on('pageerror', (error) => seen.faults.push(error.message));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^https?:$/.test(protocol) && !ours(hostname)) seen.strangers.push(request.url());
  });
  return seen;
}

/** Waits until the screen has its content: no skeleton, no spinner. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(/^(Đang tải|Loading|Đang mở|Opening)$/)).toHaveCount(0);
}

/**
 * No axe violation of WCAG 2.2 A or AA, or of good practice, on what is shown now. In Zalo mode the same markup is not
 * judged again on each step: tests/zalo looks at what differs there by `expectAccessibleHere`.
 */
export const expectAccessible = (page: Page): Promise<void> =>
  inZalo() ? Promise.resolve() : expectAccessibleHere(page);

/** The same, wherever the page runs. */
export async function expectAccessibleHere(page: Page): Promise<void> {
  // A receipt that is still rising is half seen through, and fails for its colours.
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter(({ effect }) => Number.isFinite(Number(effect?.getComputedTiming().endTime)))
        .map((animation) => animation.finished.catch(() => undefined)),
    ),
  );
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`),
  ).toEqual([]);
}

/** Nothing sticks out sideways. */
export async function expectNoSideScroll(page: Page): Promise<void> {
  const width = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(width[0]).toBeLessThanOrEqual(width[1] ?? 0);
}

/** Every control is at least 44 px in each direction (links inside sentences excepted, WCAG 2.5.8). */
export async function expectTouchable(page: Page): Promise<void> {
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, select, textarea, input, summary')].flatMap(
      (control) => {
        const target = control.matches('input[type="radio"], input[type="checkbox"]')
          ? control.closest('label')
          : control;
        const box = (target ?? control).getBoundingClientRect();
        const inText = control.matches('p a, li a') && getComputedStyle(control).display === 'inline';
        if (box.width === 0 || inText || (box.width >= 44 && box.height >= 44)) return [];
        return [
          `${control.tagName} "${control.textContent?.slice(0, 40)}" ${Math.round(box.width)}x${Math.round(box.height)}`,
        ];
      },
    ),
  );
  expect(small).toEqual([]);
}

/** Text is never under 14 px. */
export async function expectReadable(page: Page): Promise<void> {
  const tiny = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
      const own = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      if (!own || element.closest('.hidden-visually, svg') || element.getClientRects().length === 0)
        return [];
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      return size < 13.99 ? [`${size} ${element.textContent?.slice(0, 40)}`] : [];
    }),
  );
  expect(tiny).toEqual([]);
}

/** A second window of the same phone. */
export const secondWindow = (context: BrowserContext): Promise<Page> => context.newPage();

/** Another phone. */
export const anotherPhone = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({
    viewport: { width: 360, height: 780 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    hasTouch: true,
  });
