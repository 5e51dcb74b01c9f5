import type { City } from '../src/city/types';
import { type Bill, type Outcome, readBill, settle } from './domain/pretend-bank';
import type { Ruled } from './domain/refusal';
import { openPreviewStore } from './preview-store';

/** What the bank's page asks of the bank. */
export interface Bank {
  bill(attempt: string): Promise<Ruled<Bill>>;
  say(attempt: string, outcome: Outcome): Promise<Ruled<Bill>>;
}

/** The pretend bank of a preview, on the records that all its tabs share; it needs no worker. */
export async function openBank(city: City): Promise<Bank> {
  const store = await openPreviewStore(city);
  const watch = { clock: () => new Date() };
  return {
    bill: (attempt) => store.transact((tx) => readBill(tx, watch, attempt)),
    say: (attempt, outcome) => store.transact((tx) => settle(tx, watch, attempt, outcome)),
  };
}
