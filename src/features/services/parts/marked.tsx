import { Fragment } from 'react';
import { markRuns } from '../search/marks';
import css from './marked.module.css';

/** A text of the catalogue with what matched on a tint and underlined. */
export function Marked({ text, terms }: { text: string; terms: readonly string[] }) {
  if (terms.length === 0) return <>{text}</>;
  let at = 0;
  return (
    <>
      {markRuns(text, terms).map((run) => {
        const key = at;
        at += run.text.length;
        return run.marked ? (
          <mark key={key} className={css.mark}>
            {run.text}
          </mark>
        ) : (
          <Fragment key={key}>{run.text}</Fragment>
        );
      })}
    </>
  );
}
