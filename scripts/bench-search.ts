import type { Browser } from '@playwright/test';
import { percentile } from './bench-figures';
import { newPhone, newTab, slowProcessor } from './bench-phone';
import { beforeProbes, measureKeystrokes } from './bench-probe';

/** Answers to keystrokes; times in ms. */
export interface KeyFigures {
  keystrokes: number;
  p50Ms: number;
  p95Ms: number;
  longestMs: number;
  /** What stood in the box at the slowest answer. */
  longestAt: string;
  /** Letters that nothing answered within two seconds. */
  unanswered: number;
}

/**
 * Typing at a quick thumb's pace: with marks, without, and both together; both on what a phone's keyboard leaves of the
 * screen; and each key as soon as the last was answered.
 */
export interface SearchFigures extends KeyFigures {
  marked: KeyFigures;
  unmarked: KeyFigures;
  aboveKeyboard: KeyFigures;
  hurried: KeyFigures;
}

/**
 * From one key to the next. Two thumbs type 36 words a minute on average, a key in some 330 ms (Palin and others, "How do
 * people type on mobile devices?", MobileHCI 2019); this is a quick one's.
 */
export const thumbMs = 200;

/** Of 780 px, above a keyboard of Android with its row of suggestions. */
const aboveKeyboardPx = 460;

const marked = [
  'giấy khai sinh',
  'đổi thẻ căn cước',
  'trợ cấp thất nghiệp',
  'chuyển nhượng nhà đất',
  'xin học mẫu giáo',
];
const unmarked = [
  'giay khai sinh',
  'doi the can cuoc',
  'tro cap that nghiep',
  'chuyen nhuong nha dat',
  'xin hoc mau giao',
];

type Answer = { at: string; ms: number | null };

/** Types phrases letter by letter on a slow processor; the catalogue has been loaded before. */
export async function measureSearch(browser: Browser, address: string): Promise<SearchFigures> {
  const context = await newPhone(browser);
  const { page, tools } = await newTab(context);
  await page.addInitScript({ content: beforeProbes });
  await page.addInitScript(measureKeystrokes);
  await page.goto(address);
  const box = page.locator('input[type=search]');
  await page.locator('main a[href*="/services/"], main a[href*="/services?"]').first().waitFor();
  // The engine is fetched beside the list; one search answered means that everything is there.
  await box.fill('a');
  await page.locator('main li a[href*="/services/"]').first().waitFor();
  await page.waitForLoadState('networkidle');
  await slowProcessor(tools);
  const typed = async (phrases: readonly string[], keyMs: number) => {
    const answers: Answer[] = [];
    for (const phrase of phrases) {
      await box.fill('');
      await page.waitForTimeout(800);
      for (const [index, letter] of [...phrase].entries()) {
        const next = performance.now() + keyMs;
        await page.evaluate(() => performance.clearMeasures('keystroke'));
        // A letter with its marks is on no key; an input method hands it over whole.
        if (/[a-z]/.test(letter)) await page.keyboard.press(letter);
        else await page.keyboard.insertText(letter);
        const ms = await page.evaluate(async () => {
          const giveUp = performance.now() + 2000;
          for (;;) {
            const [entry] = performance.getEntriesByName('keystroke');
            if (entry) return entry.duration;
            if (performance.now() > giveUp) return null;
            await new Promise((resolve) => setTimeout(resolve, 50));
          }
        });
        answers.push({ at: phrase.slice(0, index + 1), ms });
        await page.waitForTimeout(Math.max(0, next - performance.now()));
      }
    }
    return answers;
  };
  const [without, withMarks] = [await typed(unmarked, thumbMs), await typed(marked, thumbMs)];
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  await page.setViewportSize({ width, height: aboveKeyboardPx });
  const aboveKeyboard = [...(await typed(unmarked, thumbMs)), ...(await typed(marked, thumbMs))];
  await page.setViewportSize({ width, height });
  const hurried = [...(await typed(unmarked, 0)), ...(await typed(marked, 0))];
  await context.close();
  return {
    ...figuresOf([...without, ...withMarks]),
    marked: figuresOf(withMarks),
    unmarked: figuresOf(without),
    aboveKeyboard: figuresOf(aboveKeyboard),
    hurried: figuresOf(hurried),
  };
}

function figuresOf(answers: readonly Answer[]): KeyFigures {
  const times = answers.flatMap(({ ms }) => ms ?? []);
  const longest = Math.max(0, ...times);
  return {
    keystrokes: answers.length,
    p50Ms: Math.round(percentile(times, 0.5)),
    p95Ms: Math.round(percentile(times, 0.95)),
    longestMs: Math.round(longest),
    longestAt: answers.find(({ ms }) => ms === longest)?.at ?? '',
    unanswered: answers.length - times.length,
  };
}
