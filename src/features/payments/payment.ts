import type { Day } from '../../lib/day';

/** The states of a fee; `other` is one that this app does not know and shows in the portal's own words. */
export type PaymentState = 'owed' | 'pending' | 'unsure' | 'paid' | 'expired' | 'other';

/** A fee as the portal tells it. Amounts are whole đồng. */
export interface Payment {
  id: string;
  state: PaymentState;
  /** The portal's own words for the state; may be empty. */
  stateName: string;
  amount: number;
  lines: readonly { name: string; quantity: number; unitAmount: number }[];
  payee: string;
  purpose: string;
  dossierCode: string | null;
  due: Day | null;
  /** The latest attempt to pay. */
  attempt: { startedAt: string; askAgainAt: string | null } | null;
  asOf: string;
  source: string;
}

/** The receipt of a paid fee; the payer is masked. */
export interface PaidReceipt {
  number: string;
  paymentId: string;
  amount: number;
  paidAt: string;
  payee: string;
  purpose: string;
  payer: string;
  dossierCode: string | null;
  source: string;
}
