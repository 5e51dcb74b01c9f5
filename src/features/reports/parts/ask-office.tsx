import { useContext } from 'react';
import { formatPhone } from '../../../lib/phone';
import { CallRow, FrameContext, Rows, useWords } from '../../../ui';
import { phone } from '../../../ui/icons/acts';
import { words } from '../words';

/** Whom to call about a report. */
export function AskOffice() {
  const { report: told } = useWords(words);
  const { hotline } = useContext(FrameContext);
  return (
    <Rows>
      <CallRow
        phone={hotline.phone}
        icon={phone}
        meaning="going"
        title={formatPhone(hotline.phone)}
        text={told.call(hotline.name)}
      />
    </Rows>
  );
}
