import { type InputHTMLAttributes, type ReactNode, type TextareaHTMLAttributes, useId } from 'react';
import css from './field.module.css';
import { FieldError, wrongMark } from './field-error';
import { glue } from './glue';
import { useUiWords } from './words';

interface FieldProps {
  label: string;
  hint?: string | undefined;
  /** What to do, in the same words as in the summary. */
  error?: string | undefined;
  optional?: boolean;
  /** The id of the control, so that the error summary can lead to it. */
  id?: string;
}

interface Tied {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

function Field({
  label,
  hint,
  error,
  optional = false,
  id: given,
  children,
}: FieldProps & { children: (tied: Tied) => ReactNode }) {
  const words = useUiWords();
  const own = useId();
  const id = given ?? own;
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={`${css.field} ${wrongMark(error)}`}>
      <label className={css.label} htmlFor={id}>
        {label} {optional ? <span className={css.optional}>{words.optional}</span> : null}
      </label>
      {hint ? (
        <span id={`${id}-hint`} className={css.hint}>
          {glue(hint)}
        </span>
      ) : null}
      <FieldError id={`${id}-error`} text={error} />
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
    </div>
  );
}

const split = <P extends FieldProps>({ label, hint, error, optional, id, ...rest }: P) => ({
  field: { label, hint, error, ...(optional ? { optional } : {}), ...(id ? { id } : {}) },
  rest,
});

/** One line of text. */
export function TextField(props: FieldProps & InputHTMLAttributes<HTMLInputElement>) {
  const { field, rest } = split(props);
  return (
    <Field {...field}>{(tied) => <input className={css.box} autoComplete="off" {...rest} {...tied} />}</Field>
  );
}

/** Several lines of text. */
export function TextArea(props: FieldProps & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const { field, rest } = split(props);
  return <Field {...field}>{(tied) => <textarea className={css.box} rows={5} {...rest} {...tied} />}</Field>;
}
