import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { href } from '../../../routes';
import { Icon, type IconShape, useLanguage, useWords } from '../../../ui';
import { clock, globe, money, office } from '../../../ui/icons/things';
import type { ServiceRow } from '../model';
import { syllable, wordsOf } from '../search/grams';
import { tellLevels, tellLimit, tellRowFee } from '../tell';
import { words } from '../words';
import { Marked } from './marked';
import css from './result-row.module.css';

/** One service in a list: what it is called, who decides, how long, online or not, what it costs. */
export function ResultRow({
  row,
  terms = [],
  level: Heading = 'h3',
}: {
  row: ServiceRow;
  terms?: readonly string[];
  level?: 'h2' | 'h3';
}) {
  const told = useWords(words);
  const language = useLanguage();
  return (
    <li className={css.row}>
      <Heading className={css.title} lang="vi">
        <Link to={href('service', { code: row.code })} className={css.link}>
          <Marked text={row.title} terms={terms} />
        </Link>
      </Heading>
      {addsMatches(row, terms) ? (
        <p className={css.official}>
          {told.official}:{' '}
          <span lang="vi">
            <Marked text={row.name} terms={terms} />
          </span>
        </p>
      ) : null}
      <ul className={css.facts}>
        <Fact icon={office} name={told.facts.level} short>
          {tellLevels(row.levels, told)}
          {row.local ? ` (${told.localTag.toLowerCase()})` : ''}
        </Fact>
        <Fact icon={clock} name={told.facts.time} short>
          {tellLimit(row.time, told, language)}
        </Fact>
        <Fact icon={globe} name={told.facts.online}>
          {told.online[row.online]}
        </Fact>
        <Fact icon={money} name={told.facts.fee}>
          {tellRowFee(row, told, language)}
        </Fact>
      </ul>
    </li>
  );
}

function Fact({
  icon,
  name,
  short = false,
  children,
}: {
  icon: IconShape;
  name: string;
  short?: boolean;
  children: ReactNode;
}) {
  return (
    <li className={short ? css.short : css.fact}>
      <Icon shape={icon} size={20} />
      <span>
        <span className="hidden-visually">{name}: </span>
        {children}
      </span>
    </li>
  );
}

/** The official name is worth a line where it holds matched words that the title does not. */
function addsMatches({ title, name }: ServiceRow, terms: readonly string[]): boolean {
  const matched = (text: string) =>
    wordsOf(text)
      .map(syllable)
      .filter((part) => terms.includes(part));
  const inTitle = new Set(matched(title));
  return matched(name).some((part) => !inTitle.has(part));
}
