import { useMemo } from 'react';
import { readProcedureCode } from '../../lib/procedure-code';
import { inLifeEvent, type LifeEvent, namedLifeEvent } from './groups';
import type { ServiceRow } from './model';
import { codesOf } from './search/codes';
import type { Engine, Found, Hit } from './search/engine';

/** What the list under the search box shows. */
export type Shown =
  | { kind: 'browse' }
  | { kind: 'waiting' }
  | { kind: 'group'; event: LifeEvent; hits: readonly Hit[] }
  | { kind: 'code'; code: string; hits: readonly Hit[] }
  | ({ kind: 'found' } & Found);

const unmarked = (rows: readonly ServiceRow[]): Hit[] => rows.map((row) => ({ row, terms: [] }));

/** Reads what was typed: nothing, a code, a life event, or words to look for. */
export function useSearch(query: string, rows: readonly ServiceRow[] | null, engine: Engine | null): Shown {
  return useMemo((): Shown => {
    const asked = query.trim();
    if (!rows) return { kind: 'waiting' };
    if (!asked) return { kind: 'browse' };
    const code = readProcedureCode(asked);
    if (code)
      return { kind: 'code', code, hits: unmarked(rows.filter((row) => codesOf(row).includes(code))) };
    const event = namedLifeEvent(asked);
    if (event) return { kind: 'group', event, hits: unmarked(inLifeEvent(rows, event)) };
    return engine ? { kind: 'found', ...engine.search(query) } : { kind: 'waiting' };
  }, [query, rows, engine]);
}
