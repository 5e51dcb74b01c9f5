import { useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { readProcedureCode } from '../../lib/procedure-code';
import { type Filters, inOrder, passes, setKeys } from './filters';
import { type Found, type Hit, lookAhead, type OpenIndex } from './finder/open-index';
import { type LifeEvent, namedLifeEvent } from './groups';
import type { ServiceRow } from './model';
import { codesOf } from './search/codes';

/** What was found before the filters. */
type Asked =
  | { kind: 'browse' }
  | { kind: 'group'; event: LifeEvent; hits: readonly Hit[] }
  | { kind: 'code'; code: string; hits: readonly Hit[] }
  | ({ kind: 'found' } & Pick<Found, 'hits' | 'near' | 'other'>);

/** A list with what the filters left of it; `all` is what they chose from. */
export type Listed = { all: readonly ServiceRow[] } & (
  | { kind: 'narrowed'; hits: readonly Hit[] }
  | Extract<Asked, { hits: unknown }>
);

/** What stands under the search box. */
export type Shown = { kind: 'browse' } | { kind: 'waiting' } | Listed;

const unmarked = (rows: readonly ServiceRow[]): Hit[] => rows.map((row) => ({ row, marks: null }));

/** "Mã TTHC: 1.001193.000.00.00.H24" and "1.001.193" as one reads them off a paper, or as much of a code as is typed. */
function codeIn(asked: string): string | null {
  const read = asked
    .slice(0, 100)
    .replace(/^(?:m[ãa]|số|thủ tục|tthc|[\s:])+(?=\d)/i, '')
    .replace(/\.000\.00\.00\.\w+$/, '')
    .replace(/(\d{3})[.,](\d{3})$/, '$1$2');
  return readProcedureCode(read) ?? (/^\d\.\d{1,5}$/.test(read) ? read : null);
}
const whole = '1.001193'.length;

/** What needs no search; null for words to look for. */
function askAtOnce(query: string, rows: readonly ServiceRow[]): Asked | null {
  const asked = query.trim();
  if (!asked) return { kind: 'browse' };
  const code = codeIn(asked);
  if (code) {
    const hits = rows.filter((row) => codesOf(row).some((one) => one.startsWith(code)));
    if (hits.length > 0 || code.length === whole) return { kind: 'code', code, hits: unmarked(hits) };
  }
  const event = namedLifeEvent(asked);
  if (!event) return null;
  return {
    kind: 'group',
    event,
    hits: unmarked(inOrder(rows).filter((row) => row.lifeEvents.includes(event.key))),
  };
}

/**
 * Half a word often fits nothing: what stands stays until whoever types has stopped for so long, and longer where the
 * word could still become one that fits, or the words before it do.
 */
const settledMs = { nothing: 600, begun: 1500 };

const fits = ({ near, hits }: Found) => !near && hits.length > 0;
const foundOf = ({ hits, near, other }: Found) => ({ kind: 'found' as const, hits, near, other });

/** A query with its answer. */
interface Answered {
  index: OpenIndex;
  query: string;
  asked: Asked;
}

/** The answer to a query, or until it comes to the one before; and the last query over which the search broke. */
function useAnswer(query: string, index: OpenIndex | null) {
  const [found, setFound] = useState<Answered | null>(null);
  const [broken, setBroken] = useState<{ index: OpenIndex; query: string } | null>(null);
  const before = useRef<Answered | null>(null);
  const atOnce = useMemo((): Answered | null => {
    if (!index) return null;
    const known = index.known(query);
    // While somebody types, what does not fit may wait; on the way back the list is there at once, whatever it was.
    const here = known && (fits(known) || !before.current) ? foundOf(known) : null;
    const asked = askAtOnce(query, index.rows) ?? here;
    return asked && { index, query, asked };
  }, [query, index]);
  useEffect(() => {
    if (!index) lookAhead(query);
    if (!index || atOnce) return;
    let wanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    index.search(query).then(
      (answer) => {
        if (!wanted) return;
        // Not with the browser's next turn: on a slow phone that is a frame later.
        const show = (asked: Asked) => flushSync(() => setFound({ index, query, asked }));
        const asked = foundOf(answer);
        const typing = before.current !== null;
        if (fits(answer) || !typing) return show(asked);
        if (answer.begun.length > 0) show({ ...asked, hits: answer.begun, near: false });
        timer = setTimeout(() => show(asked), answer.begun.length > 0 ? settledMs.begun : settledMs.nothing);
      },
      () => {
        if (wanted) setBroken({ index, query });
      },
    );
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [query, index, atOnce]);
  const isOf = (one: { index: OpenIndex; query: string } | null) =>
    one?.index === index && one?.query === query;
  const answer = atOnce ?? (isOf(found) ? found : null);
  useEffect(() => {
    if (answer) before.current = answer;
  }, [answer]);
  const old = before.current?.index === index ? before.current : null;
  return { answer: answer ?? old, failed: isOf(broken) };
}

function narrow(asked: Asked, filters: Filters, rows: readonly ServiceRow[]): Shown {
  const free = setKeys(filters).length === 0;
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

/** What is shown, and the query that it answers. */
export interface Searched {
  shown: Shown;
  answered: string;
  /** The search broke; the index is to be opened anew. */
  failed: boolean;
}

/** Reads what was typed (nothing, a code, a life event, or words to look for) and narrows it by the filters. */
export function useSearch(query: string, filters: Filters, index: OpenIndex | null): Searched {
  const { answer, failed } = useAnswer(query, index);
  const shown = useMemo(
    (): Shown => (answer ? narrow(answer.asked, filters, answer.index.rows) : { kind: 'waiting' }),
    [answer, filters],
  );
  const answered = answer?.query ?? query;
  return useMemo(() => ({ shown, answered, failed }), [shown, answered, failed]);
}
