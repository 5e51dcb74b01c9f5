import { useState } from 'react';
import { href } from '../../../routes';
import { Button, ButtonLink, CallButton, useWords } from '../../../ui';
import { phone } from '../../../ui/icons/acts';
import type { Dossier } from '../dossier';
import { ruleOf } from '../model';
import { words } from '../words';
import { HandOver } from './hand-over';
import { useWhomToCall } from './office-row';

/** Whether there is something to do at the thumb. */
export function hasNextAct(dossier: Dossier, late: boolean): boolean {
  const { act } = ruleOf(dossier.status.code);
  if (act === 'supplement' || act === 'pay') return true;
  if (act === 'collect') return dossier.office.phone !== null;
  return late || act === 'ask';
}

/** What the citizen does now, by the status: hand in papers, pay, or call the office. */
export function NextAct({ dossier }: { dossier: Dossier }) {
  const { dossier: told } = useWords(words);
  const [sheet, setSheet] = useState(false);
  const { act } = ruleOf(dossier.status.code);
  const whom = useWhomToCall(dossier.office);
  if (act === 'pay' && dossier.paymentId)
    return <ButtonLink to={href('payment', { id: dossier.paymentId })}>{told.pay}</ButtonLink>;
  if (act === 'supplement' || act === 'pay')
    return (
      <>
        <Button onClick={() => setSheet(true)}>
          {act === 'pay' ? told.pay : told.supplement(dossier.defects.length)}
        </Button>
        {sheet ? <HandOver dossier={dossier} what={act} onClose={() => setSheet(false)} /> : null}
      </>
    );
  return (
    <CallButton icon={phone} phone={whom.phone}>
      {told.call(whom.name)}
    </CallButton>
  );
}
