import type { ServiceRow } from './model';

/** The row that a code is found under: its own, that of the city's version, or that of its family of levels. */
export const rowOf = (rows: readonly ServiceRow[], code: string): ServiceRow | undefined =>
  rows.find((row) => row.code === code) ??
  rows.find((row) => row.replaces?.includes(code) || row.choices?.some((choice) => choice.code === code));

/** The rows of codes in their order, each once; codes that no row knows are left out. */
export const rowsOf = (rows: readonly ServiceRow[], codes: readonly string[]): ServiceRow[] => [
  ...new Set(codes.flatMap((code) => rowOf(rows, code) ?? [])),
];
