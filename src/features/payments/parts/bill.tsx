import type { ReactNode } from 'react';
import { formatDay } from '../../../lib/dates';
import { formatDong } from '../../../lib/money';
import { Figure, Pairs, Receipt, Said, useLanguage, useWords } from '../../../ui';
import { tellingLines } from '../model';
import type { Payment } from '../payment';
import { words } from '../words';
import css from './bill.module.css';

/** An amount as the one figure of the screen. */
export function Amount({ amount }: { amount: number }) {
  const [value = '', unit = ''] = formatDong(amount, useLanguage()).split(' ');
  return <Figure value={value} unit={unit} />;
}

/** What, how much, to whom, for which dossier, until when. */
export function Bill({ payment }: { payment: Payment }) {
  const told = useWords(words);
  const language = useLanguage();
  const { amount, payee, purpose, dossierCode, due } = payment;
  const pairs: [string, ReactNode][] = [
    [told.payee, <Said key="payee">{payee}</Said>],
    [told.purpose, <Said key="purpose">{purpose}</Said>],
  ];
  if (dossierCode) pairs.push([told.dossier, dossierCode]);
  if (due) pairs.push([told.due, formatDay(due, language)]);
  return (
    <Receipt>
      <p className={css.label}>{told.amount}</p>
      <Amount amount={amount} />
      {tellingLines(payment).map(({ name, quantity, unitAmount }) => (
        <p key={name}>
          <Said>{name}</Said>
          {told.line(quantity, formatDong(unitAmount, language))}
        </p>
      ))}
      <div className={css.pairs}>
        <Pairs items={pairs} />
      </div>
    </Receipt>
  );
}
