import { expect, type Page, test } from '@playwright/test';
import { open, settled } from '../journeys/support';
import { giveOldStyles } from './old-phone';

/** Where each drawing, control and box with words of its own stands, and words that have a gap but no box. */
const placesOn = (page: Page) =>
  page.evaluate(() => {
    const own = (one: Element) =>
      [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const all = [...document.querySelectorAll<HTMLElement>('main *, header *, nav *')];
    const loose = all.filter((one) => {
      const { display, columnGap } = getComputedStyle(one);
      return (
        display.endsWith('flex') && Number.parseFloat(columnGap) > 0 && one.children.length > 0 && own(one)
      );
    });
    const places = all.flatMap((one) => {
      const { left, top, width } = one.getBoundingClientRect();
      // The strip with the news of the portal comes when it comes, and moves everything under it.
      const start = one.closest('main, header, nav')?.getBoundingClientRect().top ?? 0;
      if (width < 2 || !(own(one) || one.matches('button, input, textarea, svg'))) return [];
      return [
        {
          name: `${one.tagName} ${one.textContent?.replace(/\d/g, '').slice(0, 30)}`,
          at: [left, top - start, width],
        },
      ];
    });
    return { loose: loose.map((one) => one.textContent), places };
  });

/** What may differ, in pixels: left, top, width. Words beside others may get narrower by the distance between. */
const near = [4, 4, 12];

/** By name and turn: the second of a name is not the first. */
function turned(places: { name: string; at: number[] }[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const { name, at } of places) {
    let turn = 1;
    while (found.has(`${name} ${turn}`)) turn += 1;
    found.set(`${name} ${turn}`, at);
  }
  return found;
}

/** A list comes in parts; it is whole when it has as many rows as it tells. */
async function openResults(page: Page) {
  await open(page, '/services?q=khai%20sinh');
  const told = await page.getByRole('heading', { level: 2, name: /^\d+ dịch vụ$/ }).innerText();
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(Math.min(10, Number.parseInt(told, 10)));
}

const screens: [name: string, go: (page: Page, text: 100 | 150) => Promise<void>][] = [
  ['home', (page, text) => open(page, '/', { persona: 'tam', look: { text } })],
  ['settings', (page) => open(page, '/settings', { persona: 'tam' })],
  ['results', openResults],
  ['a service', (page) => open(page, '/services/1.001193')],
  ['a fee', (page) => open(page, '/payments/phimaucuaconam0000000094', { persona: 'nam' })],
  ['a new report', (page) => open(page, '/reports/new', { persona: 'khach' })],
  ['reports', (page) => open(page, '/reports', { persona: 'tam' })],
  ['looking up a dossier', (page) => open(page, '/dossiers/find', { persona: 'khach' })],
  ['a dossier', (page) => open(page, '/dossiers/H24.26-261119-0233', { persona: 'tam' })],
  ['the neighbourhood', (page) => open(page, '/neighbourhood', { persona: 'sau' })],
];

for (const text of [100, 150] as const) {
  test(`without gap in flex boxes everything stands where it stood (text ${text} %)`, async ({
    page,
    context,
  }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const seeAll = async () => {
      const seen: Record<string, Awaited<ReturnType<typeof placesOn>>> = {};
      for (const [name, go] of screens) {
        await go(page, text);
        await settled(page);
        await page.waitForLoadState('networkidle');
        seen[name] = await placesOn(page);
      }
      return seen;
    };
    const now = await seeAll();
    expect(Object.values(now).flatMap(({ loose }) => loose)).toEqual([]);
    await giveOldStyles(context);
    const moved = Object.entries(await seeAll()).flatMap(([screen, { places }]) =>
      [...turned(places)].flatMap(([name, at]) => {
        const before = turned(now[screen]?.places ?? []).get(name);
        const by = before ? at.map((value, axis) => Math.round(value - (before[axis] ?? 0))) : [];
        return before && by.every((pixels, axis) => Math.abs(pixels) <= (near[axis] ?? 0))
          ? []
          : [`${screen}: ${name} by ${by.join(', ')}`];
      }),
    );
    expect(moved).toEqual([]);
  });
}
