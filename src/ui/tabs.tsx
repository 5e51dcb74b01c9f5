import { NavLink } from 'react-router-dom';
import { Icon, type IconShape } from './icons/icon';
import css from './tabs.module.css';
import { useUiWords } from './words';

/** The five sections of the app at the foot of the screen. */
export function Tabs({ items }: { items: readonly { to: string; label: string; icon: IconShape }[] }) {
  const words = useUiWords();
  return (
    <nav className={css.nav} aria-label={words.menu}>
      <ul className={css.list}>
        {items.map(({ to, label, icon }) => (
          <li key={to} className={css.item}>
            <NavLink
              end={to === '/'}
              to={to}
              className={({ isActive }) => `${css.tab} ${isActive ? css.here : ''}`}
            >
              <Icon shape={icon} />
              <span>{label}</span>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
