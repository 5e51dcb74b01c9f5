import { useId } from 'react';
import css from './tick.module.css';

/** A box to tick, with its words as the target. Never ticked beforehand where it means consent. */
export function Tick({
  label,
  text,
  checked,
  onChange,
  id,
}: {
  label: string;
  text?: string | undefined;
  checked: boolean;
  onChange: (checked: boolean) => void;
  id?: string;
}) {
  const own = useId();
  const key = id ?? own;
  return (
    <label className={css.row} htmlFor={key}>
      <input
        id={key}
        className={css.box}
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span className={css.words}>
        <span className={css.label}>{label}</span>
        {text ? <span className={css.text}>{text}</span> : null}
      </span>
    </label>
  );
}
