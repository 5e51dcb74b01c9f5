import { Icon } from '../../../ui';
import { alert } from '../../../ui/icons/signs';
import css from './answer-error.module.css';

/** What to do about an answer that has no field of its own to say it. */
export function AnswerError({ text }: { text: string | undefined }) {
  if (!text) return null;
  return (
    <p className={css.error}>
      <Icon shape={alert} />
      <span>{text}</span>
    </p>
  );
}
