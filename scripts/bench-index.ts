import type { Browser, CDPSession } from '@playwright/test';
import { median } from './bench-figures';
import { newPhone, newTab, slowProcessor } from './bench-phone';
import { beforeProbes, watchIndex } from './bench-probe';
import { watchWorker } from './bench-worker';

/** What the index of the catalogue costs: bytes as sent (KB of 1,024 bytes), times in ms, memory in MB. */
export interface IndexFigures {
  /** Where the catalogue came from, and how many procedures it has. */
  catalogue: 'imported' | 'core';
  rows: number;
  /** The index, and the script that searches it, as this browser fetched them; and the index in either coding. */
  fetchedKb: number;
  indexKb: number;
  engineKb: number;
  indexBrotliKb: number;
  indexGzipKb: number;
  indexPlainKb: number;
  /** From the last byte of the index until the first results of a waiting query are painted; each run told. */
  readyMs: number;
  readyRunsMs: number[];
  /** The same on a phone that kept the index, from the navigation's start; the portal confirms it. */
  keptReadyMs: number;
  /** The longest task (0: none over 50 ms) and the longest frame from the last byte until everything is kept. */
  longestTaskMs: number;
  longestFrameMs: number;
  /** The same on a phone that kept the index. */
  keptLongestTaskMs: number;
  /** What the page holds more with the index than without, and what the finder's thread holds; after garbage collections. */
  heapMb: number;
  finderHeapMb: number;
}

interface Site {
  /** The screen that searches, the portal, and where its catalogue came from. */
  address: string;
  portal: string;
  catalogue: 'imported' | 'core';
}

const waiting = `?q=${encodeURIComponent('khai sinh')}`;
const kb = (bytes: number) => Math.round((bytes / 1024) * 10) / 10;
const first = 'main li a[href*="/services/"]';
/** Long enough for the index to be kept after the results. */
const watchedMs = 3000;

/** Fetches and reads the index as a phone does that searches at once. */
export async function measureIndex(browser: Browser, site: Site, runs: number): Promise<IndexFigures> {
  const fresh: Visit[] = [];
  const again: Visit[] = [];
  for (let run = 0; run < runs; run += 1) {
    const context = await newPhone(browser);
    for (const list of [fresh, again]) {
      const { page, tools } = await newTab(context);
      const sizes = sizeOf(tools);
      await page.addInitScript({ content: beforeProbes });
      await page.addInitScript(watchIndex);
      await slowProcessor(tools);
      await page.goto(site.address + waiting, { waitUntil: 'commit' });
      await page.locator(first).first().waitFor({ timeout: 60_000 });
      await page.waitForTimeout(watchedMs);
      const told = await page.evaluate(() => {
        const ready = performance.getEntriesByName('first-results')[0]?.startTime ?? 0;
        const came = performance
          .getEntriesByType('resource')
          .find(({ name }) => new URL(name).pathname.endsWith('/v1/catalogue'));
        const arrived = came instanceof PerformanceResourceTiming ? came.responseEnd : 0;
        // A worker's file is no request of the page's, but stands among its resources.
        const finder = performance
          .getEntriesByType('resource')
          .find(({ name }) => /\/finder\.[^/]*\.js$/.test(new URL(name).pathname));
        const after = (name: string, from: number) =>
          performance.getEntriesByName(name).filter(({ startTime, duration }) => startTime + duration > from);
        const longest = (name: string, from: number) =>
          Math.max(0, ...after(name, from).map(({ duration }) => duration));
        return {
          ready,
          arrived,
          engine: finder instanceof PerformanceResourceTiming ? finder.encodedBodySize : 0,
          task: longest('long-task', arrived),
          frame: longest('long-frame', arrived),
          taskFromStart: longest('long-task', 0),
        };
      });
      list.push({ ...told, index: sizes() });
      await page.close();
    }
    await context.close();
  }
  const of = (list: readonly Visit[], pick: (visit: Visit) => number) => Math.round(median(list.map(pick)));
  const sizes = fresh[0] ?? { index: 0, engine: 0 };
  const ready = fresh.map(({ ready, arrived }) => Math.round(ready - arrived));
  const plain = await bodyOf(site, 'identity');
  return {
    catalogue: site.catalogue,
    rows: rowsIn(plain),
    fetchedKb: kb(sizes.index + sizes.engine),
    indexKb: kb(sizes.index),
    engineKb: kb(sizes.engine),
    indexBrotliKb: kb((await bodyOf(site, 'br')).length),
    indexGzipKb: kb((await bodyOf(site, 'gzip')).length),
    indexPlainKb: kb(plain.length),
    readyMs: median(ready),
    readyRunsMs: ready,
    keptReadyMs: of(again, ({ ready }) => ready),
    longestTaskMs: of(fresh, ({ task }) => task),
    longestFrameMs: of(fresh, ({ frame }) => frame),
    keptLongestTaskMs: of(again, ({ taskFromStart }) => taskFromStart),
    ...(await heapOfIndex(browser, site.address)),
  };
}

interface Visit {
  ready: number;
  arrived: number;
  task: number;
  frame: number;
  taskFromStart: number;
  index: number;
  engine: number;
}

/** Counts what is sent of the index, headers not counted. */
function sizeOf(tools: CDPSession): () => number {
  const asked = new Set<string>();
  let sum = 0;
  tools.on('Network.responseReceived', ({ requestId, response }) => {
    if (new URL(response.url).pathname.endsWith('/v1/catalogue')) asked.add(requestId);
  });
  tools.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    if (asked.has(requestId)) sum += encodedDataLength;
  });
  return () => sum;
}

/** The index as the portal sends it in one coding, not unpacked. */
async function bodyOf({ portal }: Site, coding: string): Promise<Buffer> {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    const asked = request(`${portal}/v1/catalogue`, { headers: { 'Accept-Encoding': coding } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => resolve(Buffer.concat(parts)));
      answer.on('error', reject);
    });
    asked.on('error', reject);
    asked.end();
  });
}

function rowsIn(body: Buffer): number {
  const read: { columns?: { code?: unknown[] } } = JSON.parse(body.toString('utf8'));
  return read.columns?.code?.length ?? 0;
}

/** The page with its index and engine against the same page when the portal's index cannot be had. */
async function heapOfIndex(
  browser: Browser,
  address: string,
): Promise<Pick<IndexFigures, 'heapMb' | 'finderHeapMb'>> {
  const heap: number[] = [];
  let finder = 0;
  for (const withIndex of [false, true]) {
    const context = await newPhone(browser);
    const { page, tools } = await newTab(context);
    if (!withIndex) await tools.send('Network.setBlockedURLs', { urls: ['*/v1/catalogue'] });
    const heapOfWorker = await watchWorker(tools);
    await page.goto(address + (withIndex ? waiting : ''));
    if (withIndex) {
      await page.locator(first).first().waitFor();
      await page.locator('input[type=search]').fill('');
    }
    await page.waitForTimeout(watchedMs);
    await tools.send('HeapProfiler.collectGarbage');
    await tools.send('HeapProfiler.collectGarbage');
    const { metrics } = await tools.send('Performance.getMetrics');
    heap.push((metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1024 / 1024);
    finder = await heapOfWorker();
    await context.close();
  }
  const tenths = (mb: number) => Math.round(mb * 10) / 10;
  return { heapMb: tenths((heap[1] ?? 0) - (heap[0] ?? 0)), finderHeapMb: tenths(finder) };
}
