import { useCallback, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router-dom';

/** Letters typed quickly after each other are written into the address once. */
const pauseMs = 350;
const longest = 200;

/** The text of the search box, kept in the address (`?q=`), so that it survives going on and coming back. */
export function useQueryText(): [string, (text: string) => void] {
  const [params, setParams] = useSearchParams();
  const inAddress = params.get('q') ?? '';
  const [text, setText] = useState(inAddress);
  const written = useRef(inAddress);
  useEffect(() => {
    // Somebody else changed the address: a link of this screen, or the way back.
    if (inAddress === written.current) return;
    written.current = inAddress;
    setText(inAddress);
  }, [inAddress]);
  useEffect(() => {
    if (text === written.current) return;
    const write = () => {
      if (written.current === text) return;
      written.current = text;
      setParams(text ? { q: text } : {}, { replace: true });
    };
    const timer = setTimeout(write, pauseMs);
    // Whoever chooses a result within the pause leaves this address: it must hold the words before.
    document.addEventListener('click', write, true);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('click', write, true);
    };
  }, [text, setParams]);
  const change = useCallback((next: string) => setText(next.slice(0, longest)), []);
  return [text, change];
}
