import { useId } from 'react';
import { FieldError, wrongMark } from './field-error';
import css from './tick.module.css';

/** A box to tick, with its words as the target. Never ticked beforehand where it means consent. */
export function Tick({
  label,
  text,
  checked,
  onChange,
  error,
  id,
}: {
  label: string;
  text?: string | undefined;
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** What to do, in the same words as in the summary. */
  error?: string | undefined;
  id?: string;
}) {
  const own = useId();
  const key = id ?? own;
  return (
    <div className={wrongMark(error)}>
      <FieldError id={`${key}-error`} text={error} />
      <label className={css.row} htmlFor={key}>
        <input
          id={key}
          className={css.box}
          type="checkbox"
          checked={checked}
          aria-describedby={error ? `${key}-error` : undefined}
          aria-invalid={error ? true : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span className={css.words}>
          <span className={css.label}>{label}</span>
          {text ? <span className={css.text}>{text}</span> : null}
        </span>
      </label>
    </div>
  );
}
