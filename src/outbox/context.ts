import { createContext, useContext } from 'react';
import type { Outbox } from './machine';

/** The one outbox of the app, given by the hall. */
export const OutboxContext = createContext<Outbox | null>(null);

/** What sends durably. Throws outside the hall: a screen without an outbox is a mistake of ours. */
export function useOutbox(): Outbox {
  const outbox = useContext(OutboxContext);
  if (!outbox) throw new Error('No outbox was given');
  return outbox;
}
