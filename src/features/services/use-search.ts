import { useMemo } from 'react';
import { readProcedureCode } from '../../lib/procedure-code';
import { type Filters, inOrder, passes, setKeys } from './filters';
import { type LifeEvent, namedLifeEvent } from './groups';
import type { ServiceRow } from './model';
import { codesOf } from './search/codes';
import type { Engine, Found, Hit } from './search/engine';

/** What was found before the filters. */
type Asked =
  | { kind: 'browse' }
  | { kind: 'waiting' }
  | { kind: 'group'; event: LifeEvent; hits: readonly Hit[] }
  | { kind: 'code'; code: string; hits: readonly Hit[] }
  | ({ kind: 'found' } & Found);

/** A list with what the filters left of it; `all` is what they chose from. */
export type Listed = { all: readonly ServiceRow[] } & (
  | { kind: 'narrowed'; hits: readonly Hit[] }
  | Extract<Asked, { hits: unknown }>
);

/** What stands under the search box. */
export type Shown = { kind: 'browse' } | { kind: 'waiting' } | Listed;

const unmarked = (rows: readonly ServiceRow[]): Hit[] => rows.map((row) => ({ row, terms: [] }));

/** "Mã TTHC: 1.001193.000.00.00.H24" and "1.001.193" as one reads them off a paper. */
const codeIn = (asked: string) =>
  readProcedureCode(
    asked
      .slice(0, 100)
      .replace(/^(?:m[ãa]|số|thủ tục|tthc|[\s:])+(?=\d)/i, '')
      .replace(/\.000\.00\.00\.\w+$/, '')
      .replace(/(\d{3})[.,](\d{3})$/, '$1$2'),
  );

function ask(query: string, rows: readonly ServiceRow[] | null, engine: Engine | null): Asked {
  const asked = query.trim();
  if (!rows) return { kind: 'waiting' };
  if (!asked) return { kind: 'browse' };
  const code = codeIn(asked);
  if (code) return { kind: 'code', code, hits: unmarked(rows.filter((row) => codesOf(row).includes(code))) };
  const event = namedLifeEvent(asked);
  if (event)
    return {
      kind: 'group',
      event,
      hits: unmarked(inOrder(rows).filter((row) => row.lifeEvents.includes(event.key))),
    };
  return engine ? { kind: 'found', ...engine.search(query) } : { kind: 'waiting' };
}

function narrow(asked: Asked, filters: Filters, rows: readonly ServiceRow[] | null): Shown {
  const free = setKeys(filters).length === 0;
  if (asked.kind === 'waiting' || !rows) return { kind: 'waiting' };
  if (asked.kind === 'browse')
    return free
      ? asked
      : {
          kind: 'narrowed',
          all: rows,
          hits: unmarked(inOrder(rows).filter((row) => passes(row, filters))),
        };
  return {
    ...asked,
    all: asked.hits.map(({ row }) => row),
    hits: free ? asked.hits : asked.hits.filter(({ row }) => passes(row, filters)),
  };
}

/** Reads what was typed (nothing, a code, a life event, or words to look for) and narrows it by the filters. */
export function useSearch(
  query: string,
  filters: Filters,
  rows: readonly ServiceRow[] | null,
  engine: Engine | null,
): Shown {
  const asked = useMemo(() => ask(query, rows, engine), [query, rows, engine]);
  return useMemo(() => narrow(asked, filters, rows), [asked, filters, rows]);
}
