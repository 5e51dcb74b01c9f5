import { Tag, useWords } from '../../../ui';
import { plainStatus } from '../model';
import type { PortalStatus } from '../report';
import { words } from '../words';
import { signs } from './signs';

/** The plain word of a status; an unknown one in the portal's own words. */
export function useStatusName(): (status: PortalStatus) => string {
  const { statuses } = useWords(words);
  return (status) => {
    const plain = plainStatus(status);
    return plain === 'other' ? status.name || statuses.other : statuses[plain];
  };
}

/** The status of a report: icon and word. */
export function StatusTag({ status }: { status: PortalStatus }) {
  const name = useStatusName();
  return <Tag {...signs[plainStatus(status)]}>{name(status)}</Tag>;
}
