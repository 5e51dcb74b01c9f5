import { columns } from './bench-figures';
import type { Told } from './bench-probe';
import type { Figures } from './bench-run';
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
export function asTable({ cold, warm, zaloCold, zaloWarm, search, askedTwice, otherHosts }: Figures): string {
  const keys = Object.keys(names) as (keyof StartFigures)[];
  const start = keys.map((key) => {
    const [name, unit] = names[key];
    return [name, ...[cold, warm, zaloCold, zaloWarm].map((start) => `${start[key]}${unit}`)];
  });
  return [
    columns([['start', 'cold', 'warm', 'Zalo, cold', 'Zalo, warm'], ...start]),
    '',
    columns([
      ['search', 'p50', 'p95', 'longest', 'keys', 'unchanged'],
      [
        `"${search.text}"`,
        `${search.p50Ms} ms`,
        `${search.p95Ms} ms`,
        `${search.longestMs} ms at "${search.longestAt}"`,
        String(search.keystrokes),
        String(search.unanswered),
      ],
    ]),
    '',
    `asked twice: ${askedTwice.join(', ') || 'nothing'}`,
    `other hosts: ${otherHosts.join(', ') || 'none'}`,
  ].join('\n');
}

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
