import { Said, Tag, useWords } from '../../../ui';
import { plainStatus } from '../model';
import type { PortalStatus } from '../report';
import { words } from '../words';
import { signs } from './signs';

/** The status of a report: icon and its plain word; an unknown one in the portal's own words. */
export function StatusTag({ status }: { status: PortalStatus }) {
  const { statuses } = useWords(words);
  const plain = plainStatus(status);
  return (
    <Tag {...signs[plain]}>
      {plain === 'other' && status.name ? <Said>{status.name}</Said> : statuses[plain]}
    </Tag>
  );
}
