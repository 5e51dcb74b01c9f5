import type { ReactNode } from 'react';
import css from './answer.module.css';
import { Icon, type IconShape } from './icons/icon';

/** A question a citizen has and its answer: small question, large answer, what more there is to say. */
export function Answer({
  icon,
  question,
  answer,
  children,
}: {
  icon: IconShape;
  question: string;
  answer: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className={css.answer}>
      <Icon shape={icon} />
      <div className={css.words}>
        <h2 className={css.question}>{question}</h2>
        <p className={css.strong}>{answer}</p>
        {children}
      </div>
    </div>
  );
}
