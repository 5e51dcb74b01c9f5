import { city } from '@city';
import { useState } from 'react';
import { usePlatform } from '../../../platform/context';
import { Button, CallButton, CopyButton, Sheet, useWords } from '../../../ui';
import { outside, phone } from '../../../ui/icons/acts';
import type { Dossier } from '../dossier';
import { words } from '../words';

/** Hands over to the national portal, where papers and fees are handed in; says what to do without VNeID level 2. */
export function HandOver({
  dossier,
  what,
  onClose,
}: {
  dossier: Dossier;
  what: 'supplement' | 'pay';
  onClose: () => void;
}) {
  const { handOver, dossier: told, code } = useWords(words);
  const platform = usePlatform();
  const [refused, setRefused] = useState(false);
  const { home } = city.nationalPortal;
  const open = async () => {
    const answer = await platform.openOutside(home);
    if (answer.ok) onClose();
    else setRefused(true);
  };
  return (
    <Sheet
      title={handOver[what]}
      onClose={onClose}
      actions={
        <>
          <Button after={outside} onClick={() => void open()}>
            {handOver.open}
          </Button>
          {dossier.office.phone ? (
            <CallButton kind="second" icon={phone} phone={dossier.office.phone}>
              {told.call(dossier.office.name)}
            </CallButton>
          ) : null}
          <Button kind="quiet" onClick={onClose}>
            {handOver.later}
          </Button>
        </>
      }
    >
      <p>{handOver.outside}</p>
      <p>
        {code}: <strong>{dossier.code}</strong> <CopyButton text={dossier.code} />
      </p>
      <p>{handOver.without(dossier.office.name)}</p>
      <p>{handOver.police}</p>
      <p role="status">{refused ? handOver.refused(home) : ''}</p>
    </Sheet>
  );
}
