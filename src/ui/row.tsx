import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { glue } from './glue';
import { right } from './icons/acts';
import { Icon, type IconShape } from './icons/icon';
import css from './row.module.css';
import type { Meaning } from './tag';

interface RowProps {
  icon?: IconShape;
  meaning?: Meaning;
  title: ReactNode;
  text?: ReactNode;
  meta?: ReactNode;
}

function Words({ icon, meaning = 'rest', title, text, meta }: RowProps) {
  return (
    <>
      {icon ? (
        <span className={`${css.medal} ${css[meaning]}`}>
          <Icon shape={icon} />
        </span>
      ) : null}
      <span className={css.words}>
        <span className={css.title}>{glue(title)}</span>
        {text ? <span>{glue(text)}</span> : null}
        {meta ? <span className={css.meta}>{glue(meta)}</span> : null}
      </span>
      <Icon shape={right} />
    </>
  );
}

/** A row that leads to another screen; all of it can be touched. */
export function Row({ to, ...words }: RowProps & { to: string }) {
  return (
    <li className={css.item}>
      <Link className={css.row} to={to}>
        <Words {...words} />
      </Link>
    </li>
  );
}

/** A row that does something here. */
export function ActRow({ onClick, ...words }: RowProps & { onClick: () => void }) {
  return (
    <li className={css.item}>
      <button type="button" className={css.row} onClick={onClick}>
        <Words {...words} />
      </button>
    </li>
  );
}

/** A row that dials. */
export function CallRow({ phone, ...words }: RowProps & { phone: string }) {
  return (
    <li className={css.item}>
      <a className={css.row} href={`tel:${phone}`}>
        <Words {...words} />
      </a>
    </li>
  );
}

/** Rows lie on the paper, a thin line between them. */
export function Rows({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ul className={css.rows} aria-label={label}>
      {children}
    </ul>
  );
}
