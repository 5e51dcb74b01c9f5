/**
 * `npm run bench [-- --json] [-- --no-build] [-- --runs 5] [-- --files] [-- --search]`: how the app starts and searches on a weak
 * phone. Nothing here passes or fails; the figures are for comparing two states of the code on the same machine.
 *
 * Measured is what is uploaded: the build without the pretend portal (in .cache/bench-www, so that www/ stays), in a
 * document like Zalo's (an empty `#app` and the files of app-config.json's lists, gzip), the portal on another origin.
 * Chromium, 360 x 780, processor 4 times slower, 1.6 Mbps, 400 ms added to each request, HTTP/1.1. Nobody is signed in.
 * Measured twice: with no Zalo around the page (the browser adapter runs), and in Zalo mode, at h5.zdn.vn with the
 * emulated bridge of tests/zalo-host, where the Zalo adapter and the real zmp-sdk run; Zalo's servers cannot be reached.
 *
 * Start, median of the runs, each on a phone that never saw the app ("cold"), and once more on the same phone with
 * its HTTP cache ("warm"), in ms from the navigation's start:
 * - first paint, first and largest contentful paint, as the browser tells them;
 * - home usable: `#home-search` is in the page and the main thread can take a key (afterwards a letter is typed);
 * - long tasks (over 50 ms) until 5 s after that: how many, together, the longest;
 * - JS transferred until usable (bodies, gzip); heap 5 s after, as found and after a garbage collection;
 * - requests until then that left the phone, preflights included; what was asked twice, from the cache or not; and
 *   hosts other than the app's and the portal's.
 *
 * Index, on /services with the slow processor and a whole network, with a query that waits for it:
 * - the bytes of the index and of the script that searches it as this browser fetched them, and in either coding;
 * - from the last byte of the index until the first results are painted, the median and each run; the longest task
 *   (0: none over 50 ms) and frame from then until 3 s after the results, when it is kept; and once more on the same
 *   phone, which then reads what it kept and is told 304;
 * - heap after a collection, against the same page when the index cannot be had.
 * The catalogue is the imported one of CATALOGUE_DIR, else of .catalogue/haiphong; where there is none, the core
 * catalogue, which is a fifteenth of it: the figures then say little, and that is said.
 *
 * Search: phrases typed key by key, with marks and without, from the input event until what stands under the box answers
 * it and that frame was painted, with the slow processor and the catalogue loaded; at a quick thumb's pace, and again
 * with each key as soon as the last one was answered. Where half a word fits nothing, what stands stays for a moment
 * (`use-search.ts`), and that is counted. --search leaves out the start.
 *
 * Progress goes to stderr. With --json one line of JSON goes to stdout, else a table; --files adds a start's files.
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { servePortal, serveUpload, zaloOrigin } from './bench-host';
import { openBrowser, phone } from './bench-phone';
import { measure } from './bench-run';
import { asTable, filesAsTable } from './bench-table';

const folder = '.cache/bench-www';
const portalPort = 4371;
const longestMs = 600_000;

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
    files: { type: 'boolean', default: false },
    search: { type: 'boolean', default: false },
    runs: { type: 'string', default: '5' },
  },
});

const progress = (line: string) => process.stderr.write(`${line}\n`);
const runs = Math.min(20, Math.max(1, Math.trunc(Number(values.runs)) || 5));

const catalogueFolder = process.env.CATALOGUE_DIR ?? '.catalogue/haiphong';
const portal = await servePortal(portalPort, catalogueFolder);
if (portal.why) progress(`Measured on the core catalogue. ${catalogueFolder}: ${portal.why}`);
if (!values['no-build']) {
  progress('Building what is uploaded');
  process.env.VITE_CITY = 'haiphong';
  process.env.VITE_PORTAL_URL = portal.address;
  await build({ logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
}
const server = await serveUpload(folder);
const browser = await openBrowser({ origin: zaloOrigin, address: server.address });
const tooLong = setTimeout(() => {
  progress(`Stopped: not done after ${longestMs / 1000} s.`);
  process.exitCode = 1;
  void browser.close();
}, longestMs);
try {
  const result = await measure({
    browser,
    site: server.address + server.path,
    zaloSite: zaloOrigin + server.path,
    portal: portal.address,
    catalogue: portal.catalogue,
    onlySearch: values.search,
    runs,
    progress,
  });
  const setting = { ...phone, runs, load: Number((loadavg()[0] ?? 0).toFixed(1)) };
  const { files, ...figures } = result;
  if (values.json) process.stdout.write(`${JSON.stringify({ setting, ...figures })}\n`);
  else process.stdout.write(`${asTable(figures)}\n${values.files ? `\n${filesAsTable(files)}\n` : ''}`);
} finally {
  clearTimeout(tooLong);
  await browser.close();
  await Promise.all([server.close(), portal.close()]);
}
