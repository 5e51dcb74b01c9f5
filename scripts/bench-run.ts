import type { Browser } from '@playwright/test';
import { medianOfEach, repeated } from './bench-figures';
import { newPhone } from './bench-phone';
import type { Told } from './bench-probe';
import { measureSearch, type SearchFigures } from './bench-search';
import { measureStart, type Start, type StartFigures } from './bench-start';

/** All that one bench measured. */
export interface Figures {
  cold: StartFigures;
  warm: StartFigures;
  search: SearchFigures;
  /** Requests made more than once during one start, as method and address. */
  askedTwice: string[];
  /** Hosts asked that are neither the app's nor the portal's. */
  otherHosts: string[];
}

interface Bench {
  browser: Browser;
  site: string;
  portal: string;
  runs: number;
  progress: (line: string) => void;
}

/** Runs all measurements, one after the other. */
export async function measure({ browser, site, portal, runs, progress }: Bench) {
  const cold: Start[] = [];
  const warm: Start[] = [];
  for (let run = 1; run <= runs; run += 1) {
    const context = await newPhone(browser);
    for (const starts of [cold, warm]) {
      const start = await measureStart(context, `${site}/`);
      starts.push(start);
      const { homeUsableMs, longTaskLongestMs } = start.figures;
      const kind = starts === cold ? 'cold' : 'warm';
      progress(
        `Start ${run}/${runs} ${kind}: usable ${homeUsableMs} ms, longest task ${longTaskLongestMs} ms`,
      );
    }
    await context.close();
  }
  progress('Search');
  const search = await measureSearch(browser, `${site}/services`);
  const all = [...cold, ...warm];
  const hosts = all.flatMap(({ asked }) => asked.map((line) => new URL(line.replace(/^\S+ /, ''))));
  const ours = [new URL(site).host, new URL(portal).host];
  return {
    cold: medianOfStarts(cold),
    warm: medianOfStarts(warm),
    search,
    askedTwice: [...new Set(all.flatMap(({ asked }) => repeated(asked)))],
    otherHosts: [...new Set(hosts.map(({ host }) => host))].filter((host) => host && !ours.includes(host)),
    files: middleOf(cold),
  };
}

function medianOfStarts(starts: readonly Start[]): StartFigures {
  const [first, ...rest] = starts.map(({ figures }) => figures);
  if (!first) throw new Error('Nothing was measured');
  return medianOfEach([first, ...rest]);
}

/** What the start in the middle, by the time until usable, was made of. */
function middleOf(starts: readonly Start[]): Told | null {
  const sorted = [...starts].sort((a, b) => a.figures.homeUsableMs - b.figures.homeUsableMs);
  return sorted[Math.floor((sorted.length - 1) / 2)]?.told ?? null;
}
