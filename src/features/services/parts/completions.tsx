import { memo, useMemo } from 'react';
import { Icon, useWords } from '../../../ui';
import { search } from '../../../ui/icons/acts';
import { completionsOf } from '../completions';
import type { ServiceRow } from '../model';
import { words } from '../words';
import chips from './chips.module.css';
import css from './completions.module.css';

/** Ways to go on with a short query; drawn with what was found, which would be pushed from under the finger later. */
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
  const list = useMemo(() => completionsOf(query, found, recent), [query, found, recent]);
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
