import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { href } from '../../../routes';
import type { Step } from '../steps/step';
import { useAskWords } from '../use-ask-words';
import css from './check-rows.module.css';

interface CheckRowProps {
  name: string;
  /** Which page puts it right. */
  step: Step;
  draftId: string;
  children: ReactNode;
  /** Drawn under name and link, over the whole width. */
  below?: ReactNode;
  id: string;
}

/** An answer to look over once more, with the link that changes it and comes back. */
export function CheckRow({ name, step, draftId, children, below, id }: CheckRowProps) {
  const told = useAskWords().check;
  return (
    <div className={css.part}>
      <div className={css.row}>
        <div className={css.words}>
          <h2 className={css.name}>{name}</h2>
          <div className={css.value}>{children}</div>
        </div>
        <Link
          id={id}
          className={css.edit}
          to={href('reportNew', {}, { step })}
          state={{ draft: draftId, correcting: true }}
          aria-label={told.editOf(name)}
        >
          {told.edit}
        </Link>
      </div>
      {below}
    </div>
  );
}
