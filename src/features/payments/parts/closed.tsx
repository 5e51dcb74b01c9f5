import type { ReactNode } from 'react';
import { href } from '../../../routes';
import { ButtonLink, Callout, Screen, useWords } from '../../../ui';
import { info } from '../../../ui/icons/signs';
import type { Payment } from '../payment';
import { words } from '../words';
import { Bill } from './bill';
import { Foot } from './foot';

/** A fee that cannot be paid here: too late, or in a state that only the portal's words can say. */
export function Closed({ payment, notice }: { payment: Payment; notice: ReactNode }) {
  const told = useWords(words);
  const expired = payment.state === 'expired';
  const title = expired ? told.expiredTitle : payment.stateName || told.states.other;
  return (
    <Screen
      title={title}
      said={!expired && payment.stateName !== ''}
      action={
        payment.dossierCode ? (
          <ButtonLink to={href('dossier', { code: payment.dossierCode })}>{told.toDossier}</ButtonLink>
        ) : null
      }
    >
      {notice}
      <Callout meaning="wait" icon={info} title={expired ? told.expiredText : told.otherText} />
      <Bill payment={payment} />
      <Foot payment={payment} />
    </Screen>
  );
}
