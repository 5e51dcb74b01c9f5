import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { type Filters, readFilters } from './filters';

/** Letters typed quickly after each other are written into the address once. */
const pauseMs = 350;
const longest = 200;

/** As much of a text as an address carries; half a character at the end is none. */
const cut = (text: string) => text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');

/**
 * What is asked: the text of the search box and the filters, kept in the address (`?q=&event=`), so that both survive
 * going on, coming back and reloading. The setters never change.
 */
export function useAsked() {
  const [params, setParams] = useSearchParams();
  const inAddress = cut(params.get('q') ?? '');
  const [text, setText] = useState(inAddress);
  const filters = useMemo(() => readFilters(params), [params]);
  const written = useRef(inAddress);
  const now = useRef({ text, filters, setParams });
  now.current = { text, filters, setParams };
  useEffect(() => {
    // Somebody else changed the address: a link of this screen, or the way back.
    if (inAddress === written.current) return;
    written.current = inAddress;
    setText(inAddress);
  }, [inAddress]);
  const write = useCallback((next?: Filters) => {
    const { text, filters, setParams } = now.current;
    if (!next && written.current === text) return;
    written.current = text;
    setParams({ ...(text ? { q: text } : {}), ...(next ?? filters) }, { replace: true });
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each letter begins the pause again.
  useEffect(() => {
    const settle = () => write();
    const timer = setTimeout(settle, pauseMs);
    // Whoever chooses a result within the pause leaves this address: it must hold the words before.
    document.addEventListener('click', settle, true);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('click', settle, true);
    };
  }, [text, write]);
  const ask = useCallback((next: string) => setText(cut(next)), []);
  const filter: (next: Filters) => void = write;
  return { text, filters, ask, filter };
}
