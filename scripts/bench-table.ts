import { columns } from './bench-figures';
import type { IndexFigures } from './bench-index';
import type { Told } from './bench-probe';
import type { Figures } from './bench-run';
import { thumbMs } from './bench-search';
import type { StartFigures } from './bench-start';

const names: Record<keyof StartFigures, [name: string, unit: string]> = {
  firstPaintMs: ['first paint', ' ms'],
  firstContentfulPaintMs: ['first contentful paint', ' ms'],
  largestContentfulPaintMs: ['largest contentful paint', ' ms'],
  homeUsableMs: ['home usable', ' ms'],
  longTasks: ['long tasks', ''],
  longTasksTotalMs: ['long tasks together', ' ms'],
  longTaskLongestMs: ['longest task', ' ms'],
  jsKbUntilUsable: ['JS until usable', ' KB'],
  heapMb: ['heap', ' MB'],
  heapKeptMb: ['heap after collection', ' MB'],
  requests: ['requests', ''],
};

/** The figures as a table for people. */
export function asTable(figures: Figures): string {
  const { cold, warm, zaloCold, zaloWarm, index, search, askedTwice, otherHosts } = figures;
  const keys = Object.keys(names) as (keyof StartFigures)[];
  const start = keys.map((key) => {
    const [name, unit] = names[key];
    return [name, ...[cold, warm, zaloCold, zaloWarm].map((start) => (start ? `${start[key]}${unit}` : ''))];
  });
  return [
    ...(cold ? [columns([['start', 'cold', 'warm', 'Zalo, cold', 'Zalo, warm'], ...start]), ''] : []),
    columns([[`index of ${index.rows} (${index.catalogue} catalogue)`, ''], ...indexRows(index)]),
    '',
    columns([
      ['keystroke to painted results', 'p50', 'p95', 'longest', 'keys', 'unanswered'],
      ...[
        [`all, a key in ${thumbMs} ms`, search] as const,
        ['with marks', search.marked] as const,
        ['without', search.unmarked] as const,
        ['all, above an open keyboard', search.aboveKeyboard] as const,
        ['all, as soon as the last is answered', search.hurried] as const,
      ].map(([name, keys]) => [
        name,
        `${keys.p50Ms} ms`,
        `${keys.p95Ms} ms`,
        `${keys.longestMs} ms at "${keys.longestAt}"`,
        String(keys.keystrokes),
        String(keys.unanswered),
      ]),
    ]),
    ...(cold
      ? [
          '',
          `asked twice: ${askedTwice.join(', ') || 'nothing'}`,
          `other hosts: ${otherHosts.join(', ') || 'none'}`,
        ]
      : []),
  ].join('\n');
}

const indexRows = (index: IndexFigures): string[][] => [
  ['fetched: index and engine', `${index.indexKb} + ${index.engineKb} = ${index.fetchedKb} KB`],
  ['index: brotli, gzip, plain', `${index.indexBrotliKb}, ${index.indexGzipKb}, ${index.indexPlainKb} KB`],
  ['ready after it came', `${index.readyMs} ms (${index.readyRunsMs.join(', ')})`],
  ['longest task, longest frame then', `${index.longestTaskMs} ms, ${index.longestFrameMs} ms`],
  ['kept: ready from the start', `${index.keptReadyMs} ms`],
  ['kept: longest task of the start', `${index.keptLongestTaskMs} ms`],
  ['heap of the index: page, finder', `${index.heapMb}, ${index.finderHeapMb} MB`],
];

/** The files and long tasks of one start in the order of time. */
export function filesAsTable(told: Told | null): string {
  if (!told) return '';
  const ms = (value: number) => String(Math.round(value));
  const files = told.files.map(({ address, start, end, bytes }) => ({
    start,
    row: [address.replace(/^https?:\/\/[^/]+/, ''), ms(start), ms(end), (bytes / 1024).toFixed(1)],
  }));
  const tasks = told.longTasks.map(({ start, ms: long }) => ({
    start,
    row: ['(long task)', ms(start), ms(start + long), ''],
  }));
  const rows = [...files, ...tasks, { start: told.usable, row: ['(home usable)', ms(told.usable), '', ''] }];
  return columns([
    ['of the middle cold start', 'from ms', 'to ms', 'KB'],
    ...rows.sort((a, b) => a.start - b.start).map(({ row }) => row),
  ]);
}
