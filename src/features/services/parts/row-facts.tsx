import { memo, type ReactNode } from 'react';
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
  return (
    <ul className={css.facts}>
      <Fact kind="level">{row.local ? `${levels} (${told.localTag.toLowerCase()})` : levels}</Fact>
      <Fact kind="time">{tellLimit(row.time, told, language)}</Fact>
      <Fact kind="online">{told.online[row.online]}</Fact>
      <Fact kind="fee">{tellRowFee(row, told, language)}</Fact>
    </ul>
  );
});

function Fact({ kind, children }: { kind: 'level' | 'time' | 'online' | 'fee'; children: ReactNode }) {
  const told = useWords(words);
  return (
    <li className={css[kind]}>
      <span className="hidden-visually">{told.facts[kind]}: </span>
      {children}
    </li>
  );
}
