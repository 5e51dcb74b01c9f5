import { formatTime } from '../../../lib/dates';
import { glue, useLanguage, useWords } from '../../../ui';
import type { Payment } from '../payment';
import { words } from '../words';
import css from './bill.module.css';

/** Where the facts come from and of when they are. */
export function Foot({ payment: { asOf, source } }: { payment: Payment }) {
  const told = useWords(words);
  return <p className={css.foot}>{glue(told.source(formatTime(asOf, useLanguage()), source))}</p>;
}
