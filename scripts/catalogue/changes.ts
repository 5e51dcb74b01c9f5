import { createHash } from 'node:crypto';
import { canonical } from '../../mock-api/domain/digest';
import type { Wire } from '../../mock-api/domain/records';

/** Codes that came, are told otherwise, or went; each list in order. */
export interface Changes {
  added: string[];
  changed: string[];
  removed: string[];
}

/** The fingerprint of a procedure's facts; the day of the snapshot is none of them. */
export const fingerprint = ({ as_of, ...facts }: Wire['Procedure']): string =>
  createHash('sha256').update(canonical(facts)).digest('hex').slice(0, 16);

/** What changed between two lists of fingerprints by code. */
export function compare(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): Changes {
  const codes = [...now.keys()].sort();
  return {
    added: codes.filter((code) => !before.has(code)),
    changed: codes.filter((code) => before.has(code) && before.get(code) !== now.get(code)),
    removed: [...before.keys()].filter((code) => !now.has(code)).sort(),
  };
}

/** Whether anything changed. */
export const isQuiet = ({ added, changed, removed }: Changes): boolean =>
  added.length + changed.length + removed.length === 0;
