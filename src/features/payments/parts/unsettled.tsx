import type { ReactNode } from 'react';
import { formatTime } from '../../../lib/dates';
import { Button, Callout, Line, Screen, type Station, Timeline, useLanguage, useWords } from '../../../ui';
import { bell, lock, wait } from '../../../ui/icons/signs';
import { clockTime } from '../clock-time';
import type { Payment } from '../payment';
import { words } from '../words';
import { type Ask, AskNow } from './ask-now';
import { Bill } from './bill';
import { Foot } from './foot';
import { Trouble } from './trouble';
import type { Paying } from './use-pay';

/**
 * The payment page was opened and nobody knows yet: `pending` (it is open, only that page may be opened again) or
 * `unsure` (the bank is silent: no second payment at all).
 */
export function Unsettled({
  payment,
  paying,
  ask,
  notice,
}: {
  payment: Payment;
  paying: Paying;
  ask: Ask;
  notice: ReactNode;
}) {
  const told = useWords(words);
  const language = useLanguage();
  const { pay, busy, trouble } = paying;
  const unsure = payment.state === 'unsure';
  const again = payment.attempt?.askAgainAt;
  const clock = again ? clockTime(again) : '';
  const stations: Station[] = [
    {
      key: 'opened',
      stage: 'done',
      title: told.opened,
      when: payment.attempt && formatTime(payment.attempt.startedAt, language),
    },
    {
      key: 'waiting',
      stage: 'now',
      meaning: 'wait',
      icon: wait,
      title: unsure ? told.waiting : told.pendingTitle,
      when: clock ? told.asksAt(clock) : told.asks,
    },
    { key: 'receipt', stage: 'next', title: told.receiptNext, when: unsure ? told.receiptNextText : null },
  ];
  return (
    <Screen
      title={unsure ? told.unsureTitle : told.pendingTitle}
      action={
        <>
          <AskNow ask={ask} />
          {unsure ? null : (
            <Button kind="second" icon={lock} busy={busy} onClick={() => void pay()}>
              {told.payAgain}
            </Button>
          )}
        </>
      }
    >
      {notice}
      <Trouble trouble={trouble} />
      <Callout meaning="wait" icon={wait} title={unsure ? told.unsureStrong : told.pendingStrong} live>
        <p>{unsure ? told.unsureText : told.pendingText}</p>
      </Callout>
      <Timeline stations={stations} />
      <Bill payment={payment} />
      <Line icon={bell}>{told.closeIt}</Line>
      <Foot payment={payment} />
    </Screen>
  );
}
