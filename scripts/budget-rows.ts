import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** One budget: what is measured, how much there is, how much there may be. Sizes in KB (1,024 bytes) after gzip. */
export interface BudgetRow {
  name: string;
  value: number;
  budget: number;
  unit: 'KB' | 'files';
  ok: boolean;
  detail?: string;
}

interface Chunk {
  name: string;
  gz: number;
  imports: string[];
  lazy: string[];
  text: string;
}

const zipped = (text: Buffer) => gzipSync(text, { level: 9 }).length / 1024;

function readChunks(folder: string): Chunk[] {
  const assets = join(folder, 'assets');
  return readdirSync(assets).flatMap((name) => {
    if (!name.endsWith('.js')) return [];
    const bytes = readFileSync(join(assets, name));
    const text = bytes.toString('utf8');
    const names = (pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');
    return [
      {
        name,
        gz: zipped(bytes),
        text,
        imports: names(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g),
        lazy: names(/import\(\s*["'`]\.\/([^"'`]+\.js)["'`]\s*\)/g),
      },
    ];
  });
}

function closure(start: string[], chunks: Map<string, Chunk>): Set<string> {
  const seen = new Set<string>();
  const open = [...start];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    open.push(...(chunks.get(name)?.imports ?? []));
  }
  return seen;
}

/**
 * The budgets of issue "the house": what is fetched before the home's search box can be used, the whole app, each
 * route, the style sheets, and what must not be in an upload at all.
 */
export function budgetRows(folder: string): BudgetRow[] {
  const chunks = new Map(readChunks(folder).map((chunk) => [chunk.name, chunk]));
  const find = (stem: string) => [...chunks.keys()].filter((name) => name.startsWith(`${stem}.`));
  // The entry, the start chunk it loads, and the browser adapter (the larger of the two hosts' small files).
  const first = closure(
    [...find('index'), ...find('main'), ...find('start'), ...largest(chunks, [...find('platform')])],
    chunks,
  );
  const sum = (names: Iterable<string>) =>
    [...names].reduce((total, name) => total + (chunks.get(name)?.gz ?? 0), 0);
  const screens = [...chunks.keys()].filter((name) => /screen\.|^room-/.test(name));
  // What talks to the portal is fetched with the home's news and her office, and shared by all screens.
  const shared = closure(find('home-later'), chunks);
  const screenSizes = screens.map((name) => ({
    name,
    gz: sum([...closure([name], chunks)].filter((part) => !first.has(part) && !shared.has(part))),
  }));
  const heaviest = screenSizes.sort((a, b) => b.gz - a.gz)[0] ?? { name: 'none', gz: 0 };
  const files = readdirSync(join(folder, 'assets'));
  const css = files
    .filter((name) => name.endsWith('.css'))
    .map((name) => readFileSync(join(folder, 'assets', name)));
  const cssText = css.map(String).join('');
  const fonts =
    files.filter((name) => /\.(woff2?|ttf|otf|eot)$/.test(name)).length +
    (cssText.match(/@font-face/g)?.length ?? 0);
  const waits = find('index').flatMap((name) => chunks.get(name)?.imports ?? []);
  const leaks = [...chunks.values()].filter((chunk) =>
    /mockServiceWorker|nhân vật mẫu|pretend-pay/.test(chunk.text),
  );
  const maps = files.filter((name) => name.endsWith('.map')).length;
  const strangers = (cssText.match(/url\(["']?https?:/g) ?? []).length;
  const row = (
    name: string,
    value: number,
    budget: number,
    unit: BudgetRow['unit'],
    detail?: string,
  ): BudgetRow => ({
    name,
    value: Math.round(value * 10) / 10,
    budget,
    unit,
    ok: value <= budget,
    ...(detail ? { detail } : {}),
  });
  return [
    row(
      'JS before the home can be used',
      sum(first),
      118,
      'KB',
      [...first].map((name) => name.split('.')[0]).join(' '),
    ),
    row('JS of the whole app', sum(chunks.keys()), 320, 'KB'),
    row('JS of the heaviest screen', heaviest.gz, 25, 'KB', heaviest.name),
    row(
      'CSS',
      css.reduce((total, bytes) => total + zipped(bytes), 0),
      22,
      'KB',
    ),
    // The shell is painted by the entry, which nothing may hold up (decision 0006).
    row('files that the entry waits for', waits.length, 0, 'files', waits.join(' ')),
    row('font files', fonts, 0, 'files'),
    row('files of the pretend portal', leaks.length, 0, 'files'),
    row('source maps', maps, 0, 'files'),
    row('style sheet addresses on other hosts', strangers, 0, 'files'),
  ];
}

function largest(chunks: Map<string, Chunk>, names: string[]): string[] {
  const sorted = [...names].sort((a, b) => (chunks.get(b)?.gz ?? 0) - (chunks.get(a)?.gz ?? 0));
  return sorted.slice(0, 1);
}
