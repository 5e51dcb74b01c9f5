import { memo, type ReactNode } from 'react';
import { Icon, type IconShape, useLanguage, useWords } from '../../../ui';
import { clock, globe, money, office } from '../../../ui/icons/things';
import type { ServiceRow } from '../model';
import { tellLevels, tellLimit, tellRowFee } from '../tell';
import { words } from '../words';
import css from './row-facts.module.css';

/** Ten rows have forty of these: each as one line drawing of one path. */
const drawn = (shape: IconShape): IconShape => [shape.map((path) => path.replace(/^[^M]/, '')).join('')];
const icons = { level: drawn(office), time: drawn(clock), online: drawn(globe), fee: drawn(money) };

/** Who decides, how long, online or not, what it costs; not drawn again while a query grows. */
export const RowFacts = memo(function RowFacts({ row }: { row: ServiceRow }) {
  const told = useWords(words);
  const language = useLanguage();
  const levels = tellLevels(row.levels, told);
  return (
    <ul className={css.facts}>
      <Fact kind="level" short>
        {row.local ? `${levels} (${told.localTag.toLowerCase()})` : levels}
      </Fact>
      <Fact kind="time" short>
        {tellLimit(row.time, told, language)}
      </Fact>
      <Fact kind="online">{told.online[row.online]}</Fact>
      <Fact kind="fee">{tellRowFee(row, told, language)}</Fact>
    </ul>
  );
});

function Fact({
  kind,
  short = false,
  children,
}: {
  kind: keyof typeof icons;
  short?: boolean;
  children: ReactNode;
}) {
  const told = useWords(words);
  return (
    <li className={short ? css.short : css.fact}>
      <Icon shape={icons[kind]} size={20} />
      <span className="hidden-visually">{told.facts[kind]}: </span>
      {children}
    </li>
  );
}
