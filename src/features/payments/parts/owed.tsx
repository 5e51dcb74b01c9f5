import { city } from '@city';
import type { ReactNode } from 'react';
import { formatDong } from '../../../lib/money';
import { usePretend } from '../../../state';
import { Button, Callout, Line, Screen, useLanguage, useWords } from '../../../ui';
import { info, lock } from '../../../ui/icons/signs';
import { shield } from '../../../ui/icons/things';
import type { Payment } from '../payment';
import { words } from '../words';
import { Bill } from './bill';
import { Foot } from './foot';
import { Trouble } from './trouble';
import type { Paying } from './use-pay';

/** A fee that is owed: everything about it before the citizen leaves to pay. */
export function Owed({ payment, paying, notice }: { payment: Payment; paying: Paying; notice: ReactNode }) {
  const told = useWords(words);
  const language = useLanguage();
  const [pretend] = usePretend();
  const { pay, busy, trouble } = paying;
  return (
    <Screen
      title={told.title}
      action={
        <Button icon={lock} busy={busy} onClick={() => void pay()}>
          {told.pay(formatDong(payment.amount, language))}
        </Button>
      }
    >
      {notice}
      <Trouble trouble={trouble} />
      <Bill payment={payment} />
      {pretend ? (
        <Callout meaning="rest" icon={info} title={told.pretend}>
          <p>{told.pretendText}</p>
        </Callout>
      ) : (
        <Callout meaning="done" icon={shield} title={told.where}>
          <p>{told.whereText(city.paymentHosts.join(', '))}</p>
        </Callout>
      )}
      <Line icon={info}>{told.strange}</Line>
      <Foot payment={payment} />
    </Screen>
  );
}
