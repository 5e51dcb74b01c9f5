import css from './field-error.module.css';
import { Icon } from './icons/icon';
import { alert } from './icons/signs';

/** What to do about an answer, in the same words as in the summary; the control names it by `aria-describedby`. */
export function FieldError({ id, text }: { id?: string; text: string | undefined }) {
  if (!text) return null;
  return (
    <span id={id} className={css.error}>
      <Icon shape={alert} />
      <span>{text}</span>
    </span>
  );
}

/** The mark along everything that belongs to an answer to be put right. */
export const wrongMark = (error: string | undefined) => (error ? css.wrong : '');
