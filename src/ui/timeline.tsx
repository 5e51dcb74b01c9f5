import type { ReactNode } from 'react';
import { glue } from './glue';
import { check } from './icons/acts';
import { Icon, type IconShape } from './icons/icon';
import type { Meaning } from './tag';
import css from './timeline.module.css';
import { useUiWords } from './words';

/** One station of a timeline. */
export interface Station {
  key: string;
  stage: 'done' | 'now' | 'next';
  /** Only for `now`: its ring and drawing. */
  meaning?: Meaning;
  icon?: IconShape;
  title: ReactNode;
  when?: ReactNode;
  where?: ReactNode;
}

/** What was, what is, what is to come. */
export function Timeline({ stations }: { stations: readonly Station[] }) {
  const words = useUiWords();
  return (
    <ol className={css.line}>
      {stations.map(({ key, stage, meaning = 'going', icon, title, when, where }) => (
        <li
          key={key}
          className={`${css.station} ${css[stage]}`}
          aria-current={stage === 'now' ? 'step' : undefined}
        >
          <span className={`${css.knot} ${stage === 'now' ? css[meaning] : ''}`}>
            {stage === 'done' ? <Icon shape={check} size={18} /> : null}
            {stage === 'now' && icon ? <Icon shape={icon} size={18} /> : null}
          </span>
          <div className={css.words}>
            <span className={css.title}>
              {glue(title)} <span className="hidden-visually">({words.stages[stage]})</span>
            </span>
            {when ? <span className={css.meta}>{glue(when)}</span> : null}
            {where ? <span className={css.meta}>{where}</span> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
