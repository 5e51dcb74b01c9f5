import type { ReactNode } from 'react';
import { Icon, type IconShape } from './icons/icon';
import css from './strip.module.css';

/** A quiet line across the screen under the top bar. */
export function Strip({
  icon,
  meaning,
  children,
}: {
  icon?: IconShape;
  meaning: 'rest' | 'wait';
  children: ReactNode;
}) {
  return (
    <div className={`${css.strip} ${css[meaning]}`} role="status">
      <div className={css.inside}>
        {icon ? <Icon shape={icon} size={20} /> : null}
        <span>{children}</span>
      </div>
    </div>
  );
}
