import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { Button as ZaloButton } from 'zmp-ui';
import css from './button.module.css';
import { Icon, type IconShape } from './icons/icon';

interface ButtonProps {
  /** main: the one act of the screen; second: another act; quiet: a bold link. */
  kind?: 'main' | 'second' | 'quiet';
  icon?: IconShape;
  /** Drawn after the words, e.g. for what opens outside. */
  after?: IconShape;
  children: ReactNode;
  /** Under way: the act cannot be repeated, the words stay readable. */
  busy?: boolean;
  submit?: boolean;
  onClick?: () => void;
  label?: string;
  describedBy?: string;
}

const inside = ({ icon, after, children }: ButtonProps) => (
  <span className={css.words}>
    {icon ? <Icon shape={icon} /> : null}
    <span>{children}</span>
    {after ? <Icon shape={after} /> : null}
  </span>
);

/** A button that names its act. It is never greyed out: a press says what is missing. */
export function Button(props: ButtonProps) {
  const { kind = 'main', busy = false, submit = false, onClick, label, describedBy } = props;
  return (
    <ZaloButton
      className={`${css.button} ${css[kind]}`}
      htmlType={submit ? 'submit' : 'button'}
      aria-label={label}
      aria-describedby={describedBy}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.();
      }}
    >
      {inside(props)}
    </ZaloButton>
  );
}

/** A link that looks like a button: leads to another screen of the app. */
export function ButtonLink(
  props: Omit<ButtonProps, 'onClick' | 'busy' | 'submit'> & { to: string; replace?: boolean },
) {
  const { kind = 'main', to, replace = false, label } = props;
  return (
    <Link className={`${css.button} ${css[kind]}`} to={to} replace={replace} aria-label={label}>
      {inside(props)}
    </Link>
  );
}

/** A link that looks like a button and dials a number. */
export function CallButton(props: Omit<ButtonProps, 'onClick' | 'busy' | 'submit'> & { phone: string }) {
  const { kind = 'main', phone } = props;
  return (
    <a className={`${css.button} ${css[kind]}`} href={`tel:${phone}`}>
      {inside(props)}
    </a>
  );
}

/** Buttons side by side where there is room, one under the other where there is not. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className={css.row}>{children}</div>;
}
