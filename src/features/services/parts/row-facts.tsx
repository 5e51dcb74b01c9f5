import { memo } from 'react';
import { useLanguage, useWords } from '../../../ui';
import type { ServiceRow } from '../model';
import { tellLevels, tellLimit, tellRowFee } from '../tell';
import { words } from '../words';
import css from './row-facts.module.css';

/** For what will show facts: their drawings are made while it waits. */
export const factsAhead = css.ahead;

/** Who decides, how long, online or not, what it costs; not drawn again while a query grows. */
export const RowFacts = memo(function RowFacts({ row }: { row: ServiceRow }) {
  const told = useWords(words);
  const language = useLanguage();
  const levels = tellLevels(row.levels, told);
  // No component of its own: there are twelve in a list, and each takes a key longer.
  const fact = (kind: 'level' | 'time' | 'online' | 'fee', text: string) => (
    <li className={css[kind]}>
      <span className="hidden-visually">{told.facts[kind]}: </span>
      {text}
    </li>
  );
  return (
    <ul className={css.facts}>
      {fact('level', row.local ? `${levels} (${told.localTag.toLowerCase()})` : levels)}
      {fact('time', tellLimit(row.time, told, language))}
      {fact('online', told.online[row.online])}
      {fact('fee', tellRowFee(row, told, language))}
    </ul>
  );
});
