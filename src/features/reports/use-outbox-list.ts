import { useEffect, useState } from 'react';
import { type KeptReceipt, type OutboxItem, useOutbox } from '../../outbox';

/** What this phone still has to send and what arrived; null until it was read. */
export interface OutboxList {
  items: readonly OutboxItem[];
  receipts: readonly KeptReceipt[];
}

/** Follows the outbox. */
export function useOutboxList(): OutboxList | null {
  const outbox = useOutbox();
  const [list, setList] = useState<OutboxList | null>(null);
  useEffect(() => {
    let wanted = true;
    let latest = 0;
    const look = async () => {
      latest += 1;
      const turn = latest;
      // In this order: an arrival writes its receipt before its item goes, so nothing is missed in between.
      const items = await outbox.items();
      const receipts = await outbox.receipts();
      const arrived = new Set(receipts.map(({ id }) => id));
      if (wanted && turn === latest) setList({ items: items.filter(({ id }) => !arrived.has(id)), receipts });
    };
    void look();
    const stop = outbox.subscribe(() => void look());
    return () => {
      wanted = false;
      stop();
    };
  }, [outbox]);
  return list;
}
