import { formatDay, formatTime } from '../../../lib/dates';
import { formatDong } from '../../../lib/money';
import { href } from '../../../routes';
import { glue, type IconShape, Row, Rows, Said, Section, useLanguage, useWords } from '../../../ui';
import { done, info, wait } from '../../../ui/icons/signs';
import { money, receipt as receiptIcon } from '../../../ui/icons/things';
import { stateRules } from '../model';
import type { PaidReceipt, Payment } from '../payment';
import { words } from '../words';

const icons: Record<'need' | 'wait' | 'done' | 'rest', IconShape> = { need: money, wait, done, rest: info };

/** Fees as rows: what for, how much, in which state, until when. */
export function Fees({ title, fees }: { title: string; fees: readonly Payment[] }) {
  const { list, states } = useWords(words);
  const language = useLanguage();
  if (fees.length === 0) return null;
  return (
    <Section title={title}>
      <Rows label={title}>
        {fees.map(({ id, purpose, amount, state, stateName, due, payee }) => {
          const { meaning } = stateRules[state];
          const name = state === 'other' && stateName ? <Said>{stateName}</Said> : states[state];
          return (
            <Row
              key={id}
              to={href('payment', { id })}
              icon={icons[meaning]}
              meaning={meaning}
              title={<Said>{purpose}</Said>}
              text={
                <>
                  {glue(`${formatDong(amount, language)}.`)} {name}
                </>
              }
              meta={due && state !== 'paid' ? list.dueBy(formatDay(due, language)) : list.paidTo(payee)}
            />
          );
        })}
      </Rows>
    </Section>
  );
}

/** Receipts kept on this phone; they open without a network. */
export function KeptReceipts({ receipts }: { receipts: readonly PaidReceipt[] }) {
  const { list } = useWords(words);
  const language = useLanguage();
  if (receipts.length === 0) return null;
  return (
    <Section title={list.kept}>
      <Rows label={list.kept}>
        {receipts.map(({ paymentId, number, purpose, amount, paidAt }) => (
          <Row
            key={paymentId}
            to={href('payment', { id: paymentId })}
            icon={receiptIcon}
            meaning="done"
            title={<Said>{purpose}</Said>}
            text={`${formatDong(amount, language)}. ${number}`}
            meta={formatTime(paidAt, language)}
          />
        ))}
      </Rows>
    </Section>
  );
}
