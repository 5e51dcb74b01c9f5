import type { ServiceRow } from '../model';

/** All codes that a row stands for: its own, those of its level twins, and the national ones that it replaces. */
export const codesOf = ({ code, choices, replaces }: ServiceRow): string[] => [
  code,
  ...(choices ?? []).map((choice) => choice.code),
  ...(replaces ?? []),
];
