import { useId } from 'react';
import { Link } from 'react-router-dom';
import { href } from '../../../routes';
import { Icon, Line, useWords } from '../../../ui';
import { check } from '../../../ui/icons/acts';
import { info } from '../../../ui/icons/signs';
import type { Service } from '../service';
import { tellLevels } from '../tell';
import { whereWords } from '../where-words';
import { words } from '../words';
import css from './level-choice.module.css';

/** The levels at which a matter is handled, each with its own page; the district's is told as ended. */
export function LevelChoice({ code, choices }: Pick<Service, 'code' | 'choices'>) {
  const told = useWords(words);
  const where = useWords(whereWords);
  const label = useId();
  const living = choices.filter(({ ended }) => !ended);
  const here = choices.find((choice) => choice.code === code);
  if (choices.length < 2) return null;
  return (
    <nav className={css.choice} aria-labelledby={label}>
      <p id={label}>{where.levels}</p>
      <ul className={css.levels}>
        {living.map((choice) => (
          <li key={choice.code}>
            <Link
              className={css.level}
              to={href('service', { code: choice.code })}
              replace
              aria-current={choice === here ? 'page' : undefined}
            >
              {choice === here ? <Icon shape={check} size={20} /> : null}
              {tellLevels(choice.levels, told)}
            </Link>
          </li>
        ))}
      </ul>
      {living.length < choices.length ? (
        <Line icon={info} meaning={here?.ended ? 'need' : undefined}>
          {where.ended}
        </Line>
      ) : null}
    </nav>
  );
}
