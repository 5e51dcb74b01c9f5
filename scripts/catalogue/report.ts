import type { Built } from './build';
import type { FileRead } from './read-file';
import type { SnapshotDay } from './snapshot-day';

/** So many single cases are named; the numbers count all of them. */
const mostNamed = 1000;

/** What an import took in, put together and left out, and why. */
export function reportOf(read: FileRead, built: Built, day: SnapshotDay, city: string) {
  const { replacements, families, index, procedures } = built;
  const reasons: Record<string, number> = {};
  for (const { reason } of read.leftOut) reasons[reason] = (reasons[reason] ?? 0) + 1;
  const ended = families.flat().filter((choice) => choice.ended);
  return {
    city,
    snapshot: day,
    lines: read.lines,
    procedures: procedures.size,
    rows: index.columns.code.length,
    of_the_city: index.columns.local.filter((one) => one === 1).length,
    left_out: { count: read.leftOut.length, reasons, lines: read.leftOut.slice(0, mostNamed) },
    damaged: { count: read.damaged.length, records: read.damaged.slice(0, mostNamed) },
    without_row: {
      replaced: new Set(replacements.map(({ national }) => national)).size,
      level_twins: families.reduce((sum, family) => sum + family.length - 1, 0),
    },
    replaced: {
      pairs_by_name: replacements.filter(({ by }) => by === 'name').length,
      pairs_by_table: replacements.filter(({ by }) => by === 'table').length,
      pairs: replacements,
    },
    families: {
      count: families.length,
      procedures: families.flat().length,
      district_level: ended.map(({ code }) => code),
      codes: families.map((family) => family.map(({ code }) => code)),
    },
  };
}
