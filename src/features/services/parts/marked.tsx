import { Fragment } from 'react';
import { seam } from '../search/seam';
import css from './marked.module.css';

/** A text of the catalogue with what matched on a tint and underlined; `sewn`: see `seam`. */
export function Marked({ sewn }: { sewn: string }) {
  let at = 0;
  return (
    <>
      {sewn.split(seam).map((text, n) => {
        const key = at;
        at += text.length + 1;
        return n % 2 === 1 ? (
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
