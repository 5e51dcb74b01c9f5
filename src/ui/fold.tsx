import type { ReactNode } from 'react';
import css from './fold.module.css';
import { down } from './icons/acts';
import { Icon } from './icons/icon';

/** What only some people need, folded under its heading; the native details element. */
export function Fold({
  title,
  level = 3,
  open = false,
  children,
}: {
  title: string;
  /** Of the heading; 2 where the fold stands directly under the screen's own. */
  level?: 2 | 3;
  open?: boolean;
  children: ReactNode;
}) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <details className={css.fold} open={open}>
      <summary className={css.head}>
        <Heading className={css.title}>{title}</Heading>
        <Icon shape={down} />
      </summary>
      <div className={css.inside}>{children}</div>
    </details>
  );
}
