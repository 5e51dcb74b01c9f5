import { Fragment, type ReactNode } from 'react';
import { glue } from './glue';
import css from './receipt.module.css';

/** Money or a promise that one could hold: lower edge torn off. */
export function Receipt({ children }: { children: ReactNode }) {
  return (
    <div className={css.receipt}>
      <div className={css.paper}>{children}</div>
      <div className={css.torn} aria-hidden="true" />
    </div>
  );
}

/** The one figure of a screen, e.g. 24.000 đồng. */
export function Figure({ value, unit }: { value: string; unit: string }) {
  return (
    <p className={css.figure}>
      {value} <span className={css.unit}>{unit}</span>
    </p>
  );
}

/** Names and values, one under the other. */
export function Pairs({ items }: { items: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <dl className={css.pairs}>
      {items.map(([name, value]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{glue(value)}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
