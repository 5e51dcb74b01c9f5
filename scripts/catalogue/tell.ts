import type { Done } from './import';

const listed = (codes: readonly string[]) =>
  codes.length === 0 ? '' : `: ${codes.slice(0, 20).join(', ')}${codes.length > 20 ? ', …' : ''}`;

/** What an import did, for the one who ran it. */
export function tell({ report, changes, removed, index }: Done, out: string, seconds: number): string {
  const { left_out, damaged, without_row, replaced, families, snapshot } = report;
  const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
  return [
    `${report.lines} lines in, ${report.procedures} procedures out, ${report.rows} rows (${report.of_the_city} of the city); snapshot of ${snapshot.day} (${snapshot.from}).`,
    `Left out: ${left_out.count} lines. Shown in part: ${damaged.count} records. See report.json.`,
    ...left_out.lines
      .slice(0, 5)
      .map(({ line, reason, code }) => `  line ${line}: ${reason}${code ? ` (${code})` : ''}`),
    `Replaced by the city: ${without_row.replaced} national codes in ${replaced.pairs_by_name} pairs of the same name and ${replaced.pairs_by_table} of the table.`,
    `Families by level: ${families.count} with ${families.procedures} procedures.`,
    `Added ${changes.added.length}, changed ${changes.changed.length}, removed ${changes.removed.length}${listed(changes.removed)}. Codes that answer 410: ${removed}.`,
    `Index: ${kb(index.bytes)}, gzip ${kb(index.gzip)}, brotli ${kb(index.brotli)}. Written to ${out} in ${seconds.toFixed(1)} s.`,
  ].join('\n');
}
