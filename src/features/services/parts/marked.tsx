import { Fragment } from 'react';
import type { Run } from '../search/marks';
import css from './marked.module.css';

/** A text of the catalogue with what matched on a tint and underlined. */
export function Marked({ runs }: { runs: readonly Run[] }) {
  let at = 0;
  return (
    <>
      {runs.map(({ text, marked }) => {
        const key = at;
        at += text.length;
        return marked ? (
          <mark key={key} className={css.mark}>
            {text}
          </mark>
        ) : (
          <Fragment key={key}>{text}</Fragment>
        );
      })}
    </>
  );
}
