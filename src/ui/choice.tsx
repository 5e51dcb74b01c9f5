import { type ReactNode, useId } from 'react';
import css from './choice.module.css';
import { FieldError, wrongMark } from './field-error';
import { check } from './icons/acts';
import { Icon, type IconShape } from './icons/icon';

interface Option<Value extends string> {
  value: Value;
  label: ReactNode;
  text?: ReactNode;
  icon?: IconShape;
}

interface ChoiceProps<Value extends string> {
  /** Said to screen readers; drawn above the options when `showLegend`. */
  legend: string;
  showLegend?: boolean;
  options: readonly Option<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  /** cards: one under the other; tiles: side by side. */
  shape?: 'cards' | 'tiles';
  /** What to do, in the same words as in the summary. */
  error?: string | undefined;
  id?: string;
}

/** One of a few, on native radio buttons. */
export function Choice<Value extends string>({
  legend,
  showLegend = false,
  options,
  value,
  onChange,
  shape = 'cards',
  error,
  id,
}: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset
      className={`${css.set} ${wrongMark(error)}`}
      id={id}
      tabIndex={id ? -1 : undefined}
      aria-describedby={error ? `${name}-error` : undefined}
      aria-invalid={error ? true : undefined}
    >
      <legend className={showLegend ? css.legend : 'hidden-visually'}>{legend}</legend>
      <FieldError id={`${name}-error`} text={error} />
      <div className={css[shape]}>
        {options.map((option) => (
          <label key={option.value} className={`${css.option} ${option.value === value ? css.chosen : ''}`}>
            <input
              type="radio"
              className={css.input}
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span className={css.face}>
              {option.icon ? (
                <span className={css.medal}>
                  <Icon shape={option.icon} />
                </span>
              ) : null}
              <span className={css.words}>
                <span className={css.label}>{option.label}</span>
                {option.text ? <span className={css.text}>{option.text}</span> : null}
              </span>
            </span>
            <span className={css.mark}>
              {option.value === value ? <Icon shape={check} size={20} /> : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
