/** The value below which `share` (0 to 1) of the numbers lie, by nearest rank; 0 where there are none. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  return sorted[Math.min(rank, sorted.length) - 1] ?? 0;
}

/** The middle number; of an even count the lower one, so that it is always a number that was measured. */
export const median = (numbers: readonly number[]): number => percentile(numbers, 0.5);

/** The median of each figure over several runs; every run has the same figures. */
export function medianOfEach<Name extends string>(
  runs: readonly [Record<Name, number>, ...Record<Name, number>[]],
): Record<Name, number> {
  const middle = { ...runs[0] };
  for (const name in middle) middle[name] = median(runs.map((run) => run[name]));
  return middle;
}

/** Values that stand in a list more than once, each told once. */
export const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, at) => values.indexOf(value) !== at)),
];

/** Rows as text in columns, the first to the left and the others to the right; the first row is the head. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const pad = (cell: string, at: number) =>
    at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0);
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}
