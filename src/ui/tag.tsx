import type { ReactNode } from 'react';
import { glue } from './glue';
import { Icon, type IconShape } from './icons/icon';
import css from './tag.module.css';

/** The five meanings of colour: your turn, waiting or unsure, done, under way, at rest. */
export type Meaning = 'need' | 'wait' | 'done' | 'going' | 'rest';

/** A status: icon and word on a tint; never touchable. */
export function Tag({ meaning, icon, children }: { meaning: Meaning; icon: IconShape; children: ReactNode }) {
  return (
    <span className={`${css.tag} ${css[meaning]}`}>
      <Icon shape={icon} size={20} />
      <span>{children}</span>
    </span>
  );
}

/** A message on a tint: icon, bold words, and what follows from them. */
export function Callout({
  meaning,
  icon,
  title,
  children,
  live = false,
}: {
  meaning: Meaning;
  icon: IconShape;
  title: ReactNode;
  children?: ReactNode;
  live?: boolean;
}) {
  return (
    <div className={`${css.callout} ${css[meaning]}`} role={live ? 'status' : undefined}>
      <Icon shape={icon} />
      <div className={css.words}>
        <p className={css.strong}>{glue(title)}</p>
        {children ? <div className={css.rest2}>{children}</div> : null}
      </div>
    </div>
  );
}

/** A quiet line: icon and a sentence on the paper. */
export function Line({
  icon,
  meaning,
  children,
}: {
  icon: IconShape;
  meaning?: Meaning;
  children: ReactNode;
}) {
  return (
    <div className={`${css.line} ${meaning ? css[`${meaning}Mark`] : ''}`}>
      <Icon shape={icon} />
      <div>{glue(children)}</div>
    </div>
  );
}
