import type { OutboxItem } from '../../../outbox';
import { Button, Sheet, useWords } from '../../../ui';
import { words } from '../words';

interface OutboxSheetProps {
  what: 'drop' | 'edit';
  item: OutboxItem;
  onYes: () => void;
  onClose: () => void;
}

/** Asks before something is thrown away, or changed though it may have arrived. */
export function OutboxSheet({ what, item, onYes, onClose }: OutboxSheetProps) {
  const { outbox: told } = useWords(words);
  const drop = what === 'drop';
  return (
    <Sheet
      title={drop ? told.dropTitle : told.editTitle}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{told.dropNo}</Button>
          <Button kind="second" onClick={onYes}>
            {drop ? told.dropYes : told.edit}
          </Button>
        </>
      }
    >
      <p>{drop ? told.dropText : told.editUnsure}</p>
      {drop && item.outcomeUnknown ? <p>{told.dropUnsure}</p> : null}
    </Sheet>
  );
}
