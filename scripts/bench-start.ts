import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext } from '@playwright/test';
import { newTab, slowNetwork, slowProcessor } from './bench-phone';
import { beforeProbes, markUsable, readStart, type Told } from './bench-probe';

/** The figures of one start; times in ms from the navigation's start, sizes in KB (1,024 bytes). */
export type StartFigures = Record<
  | 'firstPaintMs'
  | 'firstContentfulPaintMs'
  | 'largestContentfulPaintMs'
  | 'homeUsableMs'
  | 'longTasks'
  | 'longTasksTotalMs'
  | 'longTaskLongestMs'
  | 'jsKbUntilUsable'
  | 'heapMb'
  | 'heapKeptMb'
  | 'requests',
  number
>;

/** One start: its figures, and what they were made of. */
export interface Start {
  figures: StartFigures;
  told: Told;
  /** Method and address of every request, preflights and those answered from the cache included. */
  asked: string[];
}

/** How long the home is watched after it can be used. */
const watchedMs = 5000;
const longestStartMs = 40_000;
const round = (value: number) => Math.round(value * 10) / 10;

/** Opens the home in a new tab of a phone and watches it. */
export async function measureStart(context: BrowserContext, address: string): Promise<Start> {
  const { page, tools } = await newTab(context);
  const asked: string[] = [];
  const sent = new Set<string>();
  tools.on('Network.requestWillBeSent', ({ request, requestId }) => {
    if (request.url.startsWith('data:')) return;
    asked.push(`${request.method} ${request.url}`);
    sent.add(requestId);
  });
  tools.on('Network.requestServedFromCache', ({ requestId }) => sent.delete(requestId));
  tools.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.fromDiskCache) sent.delete(requestId);
  });
  await page.addInitScript({ content: beforeProbes });
  await page.addInitScript(markUsable);
  await slowProcessor(tools);
  await slowNetwork(tools);
  await page.goto(address, { waitUntil: 'commit' });
  const giveUp = Date.now() + longestStartMs;
  for (let usable: unknown = false; usable !== true; ) {
    if (Date.now() > giveUp) throw new Error('The home did not come up within 40 s.');
    await pause(250);
    // A tiny question now and then; Playwright's own waiting would work in the page all the time.
    const expression = 'performance.getEntriesByName("home-usable").length > 0';
    usable = (await tools.send('Runtime.evaluate', { expression, returnByValue: true })).result.value;
  }
  await pause(watchedMs);
  const heap = await heapMb();
  const told = await page.evaluate(readStart);
  const requests = sent.size;
  await tools.send('HeapProfiler.collectGarbage');
  const heapKept = await heapMb();
  const box = page.locator('#home-search');
  await box.press('g');
  if ((await box.inputValue()) !== 'g') throw new Error('The search box took no letter.');
  await page.close();
  return { figures: figuresOf(told, requests, heap, heapKept), told, asked };

  async function heapMb(): Promise<number> {
    const { metrics } = await tools.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1024 / 1024;
  }
}

function figuresOf(told: Told, requests: number, heapMb: number, heapKeptMb: number): StartFigures {
  const tasks = told.longTasks.filter(({ start }) => start <= told.usable + watchedMs).map(({ ms }) => ms);
  const scripts = told.files.filter(({ address, end }) => /\.js$/.test(address) && end <= told.usable);
  return {
    firstPaintMs: Math.round(told.firstPaint),
    firstContentfulPaintMs: Math.round(told.firstContentfulPaint),
    largestContentfulPaintMs: Math.round(told.largestContentfulPaint),
    homeUsableMs: Math.round(told.usable),
    longTasks: tasks.length,
    longTasksTotalMs: Math.round(tasks.reduce((sum, ms) => sum + ms, 0)),
    longTaskLongestMs: Math.round(Math.max(0, ...tasks)),
    jsKbUntilUsable: round(scripts.reduce((sum, { bytes }) => sum + bytes, 0) / 1024),
    heapMb: round(heapMb),
    heapKeptMb: round(heapKeptMb),
    requests,
  };
}
