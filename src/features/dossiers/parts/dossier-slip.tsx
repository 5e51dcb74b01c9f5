import { Said, Slip, useWords } from '../../../ui';
import type { Dossier } from '../dossier';
import { ruleOf } from '../model';
import { words } from '../words';
import { StatusTag } from './status-tag';

/** The dossier in the hand; holds the screen's h1. */
export function DossierSlip({ dossier, daysOver }: { dossier: Dossier; daysOver: number }) {
  const told = useWords(words);
  const { status, title, code } = dossier;
  return (
    <Slip
      tag={<StatusTag status={status} daysOver={daysOver} />}
      heading={
        <h1>
          <Said>{title}</Said>
        </h1>
      }
      text={
        daysOver > 0
          ? told.lateText
          : (told.byCode[status.code] ?? told.statuses[ruleOf(status.code).plain].text)
      }
      codeLabel={told.code}
      code={code}
    />
  );
}
