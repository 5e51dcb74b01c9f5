import type { ReactNode } from 'react';
import { Said, Tag, useWords } from '../../../ui';
import { late } from '../../../ui/icons/signs';
import type { PortalStatus } from '../dossier';
import { ruleOf } from '../model';
import { words } from '../words';
import { signs } from './signs';

/** The plain word of a status; an unknown one in the portal's own words. */
export function useStatusName(): (status: PortalStatus) => ReactNode {
  const { statuses } = useWords(words);
  return ({ code, name }) => statuses[ruleOf(code).plain].name || <Said>{name}</Said>;
}

/** The status of a dossier as a tag, and how late it is. */
export function StatusTag({ status, daysOver }: { status: PortalStatus; daysOver: number }) {
  const told = useWords(words);
  const name = useStatusName();
  const { meaning, icon } = ruleOf(status.code);
  return (
    <>
      <Tag meaning={meaning} icon={signs[icon]}>
        {name(status)}
      </Tag>{' '}
      {daysOver > 0 ? (
        <Tag meaning="wait" icon={late}>
          {told.late(daysOver)}
        </Tag>
      ) : null}
    </>
  );
}
