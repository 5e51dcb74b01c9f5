import { useDeferredValue, useMemo } from 'react';
import { readProcedureCode } from '../../lib/procedure-code';
import { inLifeEvent, type LifeEvent, namedLifeEvent } from './groups';
import type { ServiceRow } from './model';
import type { Engine, Found } from './search/engine';

/** What the list under the search box shows. */
export type Shown =
  | { kind: 'browse' }
  | { kind: 'waiting' }
  | { kind: 'group'; event: LifeEvent; rows: ServiceRow[] }
  | { kind: 'code'; code: string; row: ServiceRow | null }
  | ({ kind: 'found' } & Found);

/** Reads what was typed: nothing, a code, a life event, or words to look for. */
export function useSearch(text: string, rows: readonly ServiceRow[] | null, engine: Engine | null): Shown {
  const query = useDeferredValue(text);
  return useMemo((): Shown => {
    const asked = query.trim();
    if (!rows) return { kind: 'waiting' };
    if (!asked) return { kind: 'browse' };
    const code = readProcedureCode(asked);
    if (code) return { kind: 'code', code, row: rows.find((row) => row.code === code) ?? null };
    const event = namedLifeEvent(asked);
    if (event) return { kind: 'group', event, rows: inLifeEvent(rows, event) };
    return engine ? { kind: 'found', ...engine.search(query) } : { kind: 'waiting' };
  }, [query, rows, engine]);
}
