import type { ReactNode } from 'react';
import css from './fold.module.css';
import { down } from './icons/acts';
import { Icon } from './icons/icon';

/** What only some people need, folded under its heading; the native details element. */
export function Fold({
  title,
  open = false,
  children,
}: {
  title: string;
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <details className={css.fold} open={open}>
      <summary className={css.head}>
        <h3>{title}</h3>
        <Icon shape={down} />
      </summary>
      <div className={css.inside}>{children}</div>
    </details>
  );
}
