import { useContext } from 'react';
import { formatPhone } from '../../../lib/phone';
import { CallRow, FrameContext, Line, Rows, Said, useWords } from '../../../ui';
import { phone as phoneIcon } from '../../../ui/icons/acts';
import { office as officeIcon } from '../../../ui/icons/things';
import type { Dossier } from '../dossier';
import { words } from '../words';

/** Whom to call about a dossier: its office, or the hotline where the portal gives no number of the office. */
export function useWhomToCall({ name, phone }: Dossier['office']): { name: string; phone: string } {
  const { hotline } = useContext(FrameContext);
  return phone ? { name, phone } : hotline;
}

/** The office that has the dossier, and whom to call. */
export function OfficeRow({ office }: Pick<Dossier, 'office'>) {
  const { dossier: told } = useWords(words);
  const { name, phone } = useWhomToCall(office);
  return (
    <>
      {office.phone ? null : (
        <Line icon={officeIcon}>
          <Said>{office.name}</Said>
        </Line>
      )}
      <Rows>
        <CallRow
          phone={phone}
          icon={phoneIcon}
          meaning="going"
          title={formatPhone(phone)}
          text={told.ask(name)}
        />
      </Rows>
    </>
  );
}
