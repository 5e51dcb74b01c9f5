import { memo, useMemo } from 'react';
import { Icon, useWords } from '../../../ui';
import { search } from '../../../ui/icons/acts';
import { completionsOf } from '../completions';
import type { ServiceRow } from '../model';
import { useLate } from '../use-late';
import { words } from '../words';
import chips from './chips.module.css';
import css from './completions.module.css';

/** Ways to go on with a short query, on one line, so that what was found stays in its place; drawn after it. */
export const Completions = memo(function Completions({
  query,
  found,
  recent,
  onAsk,
}: {
  query: string;
  /** The services that it finds, the best first. */
  found: readonly ServiceRow[];
  recent: readonly string[];
  onAsk: (text: string) => void;
}) {
  const told = useWords(words);
  const asked = useMemo(() => ({ query, found }), [query, found]);
  const late = useLate(asked);
  const list = useMemo(() => completionsOf(late.query, late.found, recent), [late, recent]);
  if (list.length === 0) return null;
  return (
    <ul className={css.line} aria-label={told.maybe}>
      {list.map((text) => (
        <li key={text}>
          <button type="button" className={chips.chip} onClick={() => onAsk(text)}>
            <Icon shape={search} size={20} />
            <span lang="vi">{text}</span>
          </button>
        </li>
      ))}
    </ul>
  );
});
