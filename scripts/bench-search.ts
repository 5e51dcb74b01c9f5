import type { Browser } from '@playwright/test';
import { percentile } from './bench-figures';
import { newPhone, newTab, slowProcessor } from './bench-phone';
import { beforeProbes, measureKeystrokes } from './bench-probe';

/** Answers to keystrokes; times in ms. */
export interface SearchFigures {
  text: string;
  rounds: number;
  keystrokes: number;
  p50Ms: number;
  p95Ms: number;
  longestMs: number;
  /** What stood in the box at the slowest answer. */
  longestAt: string;
  /** Letters after which the list stayed as it was. */
  unanswered: number;
}

const text = 'giay khai sinh';
const rounds = 4;

/** Types without marks, letter by letter, on a slow processor; the catalogue has been loaded before. */
export async function measureSearch(browser: Browser, address: string): Promise<SearchFigures> {
  const context = await newPhone(browser);
  const { page, tools } = await newTab(context);
  await page.addInitScript({ content: beforeProbes });
  await page.addInitScript(measureKeystrokes);
  await page.goto(address);
  const box = page.locator('input[type=search]');
  await page.locator('main a[href*="/services/"]').first().waitFor();
  // The engine is fetched after the list; one search answered means that everything is there.
  await box.fill('a');
  await page.locator('main li a[href*="/services/"]').first().waitFor();
  await page.waitForLoadState('networkidle');
  await slowProcessor(tools);
  const answers: { at: string; ms: number }[] = [];
  let unanswered = 0;
  for (let turn = 0; turn < rounds; turn += 1) {
    await box.fill('');
    await page.waitForTimeout(800);
    for (const [index, letter] of [...text].entries()) {
      await page.evaluate(() => performance.clearMeasures('keystroke'));
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      const ms = await page.evaluate(async () => {
        const giveUp = performance.now() + 2000;
        for (;;) {
          const [entry] = performance.getEntriesByName('keystroke');
          if (entry) return entry.duration;
          if (performance.now() > giveUp) return null;
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      });
      if (ms === null) unanswered += 1;
      else answers.push({ at: text.slice(0, index + 1), ms });
    }
  }
  await context.close();
  const times = answers.map(({ ms }) => ms);
  const longest = Math.max(0, ...times);
  return {
    text,
    rounds,
    keystrokes: rounds * text.length,
    p50Ms: Math.round(percentile(times, 0.5)),
    p95Ms: Math.round(percentile(times, 0.95)),
    longestMs: Math.round(longest),
    longestAt: answers.find(({ ms }) => ms === longest)?.at ?? '',
    unanswered,
  };
}
