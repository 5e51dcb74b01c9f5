import type { ReactNode } from 'react';
import { CopyButton } from './copy';
import { glue } from './glue';
import css from './slip.module.css';

/** A dossier in the hand: status, name, one sentence; its code on a stub under the perforation. */
export function Slip({
  tag,
  heading,
  text,
  codeLabel,
  code,
}: {
  tag: ReactNode;
  heading: ReactNode;
  text?: ReactNode;
  codeLabel: string;
  code: string;
}) {
  return (
    <div className={css.slip}>
      <div className={css.body}>
        {tag}
        <div className={css.heading}>{heading}</div>
        {text ? <p>{glue(text)}</p> : null}
      </div>
      <div className={css.stub}>
        <div className={css.code}>
          <span className={css.label}>{codeLabel}</span>
          <strong>{code}</strong>
        </div>
        <CopyButton text={code} />
      </div>
    </div>
  );
}
