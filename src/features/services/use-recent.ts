import { useCallback, useEffect, useState } from 'react';
import * as v from 'valibot';
import { readProcedureCode } from '../../lib/procedure-code';
import { fold } from '../../lib/vietnamese';
import { usePlatform } from '../../platform/context';

const key = 'services/recent';
const shape = v.fallback(v.array(v.string()), []);
const kept = { most: 8, shortest: 3, longest: 60 };

/** Whether a text may be about a person: an e-mail address, or six digits and more that are no procedure's code. */
export const seemsPersonal = (text: string): boolean =>
  text.includes('@') || (/\d{6}/.test(text.replace(/[\s.,()/+-]/g, '')) && !readProcedureCode(text));

/** The list with a search in front; the same list for one that is not to be kept. */
export function withSearch(list: readonly string[], search: string): readonly string[] {
  const text = search.trim();
  if (text.length < kept.shortest || text.length > kept.longest || seemsPersonal(text)) return list;
  return [text, ...list.filter((other) => fold(other) !== fold(text))].slice(0, kept.most);
}

/** The last searches that found something, the newest first; kept on this phone only. */
export function useRecent() {
  const { store } = usePlatform();
  const [list, setList] = useState<readonly string[]>([]);
  const change = useCallback(
    async (changed: (before: readonly string[]) => readonly string[]) => {
      const found = await store.get(key);
      const before = v.parse(shape, found && 'json' in found ? found.json : []);
      const after = changed(before);
      setList(after);
      if (after.length === 0) await store.remove(key);
      else if (after !== before) await store.set(key, { json: after });
    },
    [store],
  );
  useEffect(() => {
    void change((before) => before);
  }, [change]);
  return {
    list,
    remember: useCallback((text: string) => void change((before) => withSearch(before, text)), [change]),
    forget: (text: string) => void change((before) => before.filter((other) => other !== text)),
    clear: () => void change(() => []),
  };
}
