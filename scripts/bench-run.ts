import type { Browser } from '@playwright/test';
import { medianOfEach, repeated } from './bench-figures';
import { type IndexFigures, measureIndex } from './bench-index';
import { newPhone, newZaloPhone } from './bench-phone';
import type { Told } from './bench-probe';
import { measureSearch, type SearchFigures } from './bench-search';
import { measureStart, type Start, type StartFigures } from './bench-start';

/** All that one bench measured. */
export interface Figures {
  /** With the browser adapter; null where no start was measured. */
  cold: StartFigures | null;
  warm: StartFigures | null;
  /** With Zalo's bridge around the page and the real zmp-sdk. */
  zaloCold: StartFigures | null;
  zaloWarm: StartFigures | null;
  index: IndexFigures;
  search: SearchFigures;
  /** Requests made more than once during one start, as method and address. */
  askedTwice: string[];
  /** Hosts asked that are neither the app's nor the portal's. */
  otherHosts: string[];
}

interface Bench {
  browser: Browser;
  /** Address of the app in an ordinary browser, and inside Zalo. */
  site: string;
  zaloSite: string;
  portal: string;
  /** Where the portal's catalogue came from. */
  catalogue: 'imported' | 'core';
  runs: number;
  /** Nothing but the catalogue: no start is measured. */
  onlySearch: boolean;
  progress: (line: string) => void;
}

/** Runs all measurements, one after the other. */
export async function measure(bench: Bench): Promise<Figures & { files: Told | null }> {
  const { browser, site, zaloSite, portal, runs, progress } = bench;
  const kinds = {
    cold: [] as Start[],
    warm: [] as Start[],
    zaloCold: [] as Start[],
    zaloWarm: [] as Start[],
  };
  for (let run = 1; run <= runs && !bench.onlySearch; run += 1) {
    for (const inZalo of [false, true]) {
      const context = await (inZalo ? newZaloPhone : newPhone)(browser);
      for (const kind of inZalo ? (['zaloCold', 'zaloWarm'] as const) : (['cold', 'warm'] as const)) {
        const start = await measureStart(context, `${inZalo ? zaloSite : site}/`);
        kinds[kind].push(start);
        const { homeUsableMs, longTaskLongestMs } = start.figures;
        progress(
          `Start ${run}/${runs} ${kind}: usable ${homeUsableMs} ms, longest task ${longTaskLongestMs} ms`,
        );
      }
      await context.close();
    }
  }
  progress('Index');
  const address = `${site}/services`;
  const index = await measureIndex(browser, { address, portal, catalogue: bench.catalogue }, runs);
  progress('Search');
  const search = await measureSearch(browser, address);
  const all = Object.values(kinds).flat();
  const hosts = all.flatMap(({ asked }) => asked.map((line) => new URL(line.replace(/^\S+ /, ''))));
  const ours = [site, zaloSite, portal].map((address) => new URL(address).host);
  return {
    cold: medianOfStarts(kinds.cold),
    warm: medianOfStarts(kinds.warm),
    zaloCold: medianOfStarts(kinds.zaloCold),
    zaloWarm: medianOfStarts(kinds.zaloWarm),
    index,
    search,
    askedTwice: [...new Set(all.flatMap(({ asked }) => repeated(asked)))],
    otherHosts: [...new Set(hosts.map(({ host }) => host))].filter((host) => host && !ours.includes(host)),
    files: middleOf(kinds.zaloCold),
  };
}

function medianOfStarts(starts: readonly Start[]): StartFigures | null {
  const [first, ...rest] = starts.map(({ figures }) => figures);
  return first ? medianOfEach([first, ...rest]) : null;
}

/** What the start in the middle, by the time until usable, was made of. */
function middleOf(starts: readonly Start[]): Told | null {
  const sorted = [...starts].sort((a, b) => a.figures.homeUsableMs - b.figures.homeUsableMs);
  return sorted[Math.floor((sorted.length - 1) / 2)]?.told ?? null;
}
