import type { Payment, PaymentState } from './payment';

/** Ids of fees are long and random (contract: `PaymentId`). */
export const isPaymentId = (text: string): boolean => /^[a-z0-9]{20,40}$/.test(text);

/** What can be done about a fee in each state. Nothing but the portal's `paid` ever counts as paid. */
export interface StateRule {
  /** The citizen may go to the payment page. `again`: only to the page that is open already. */
  pay: 'yes' | 'again' | 'no';
  /** The portal's answer can change without the citizen, so it is asked again and again. */
  asks: boolean;
  meaning: 'need' | 'wait' | 'done' | 'rest';
}

/** The states of a fee. While an outcome is unknown nobody pays a second time. */
export const stateRules: Readonly<Record<PaymentState, StateRule>> = {
  owed: { pay: 'yes', asks: false, meaning: 'need' },
  pending: { pay: 'again', asks: true, meaning: 'wait' },
  unsure: { pay: 'no', asks: true, meaning: 'wait' },
  paid: { pay: 'no', asks: false, meaning: 'done' },
  expired: { pay: 'no', asks: false, meaning: 'rest' },
  other: { pay: 'no', asks: false, meaning: 'rest' },
};

const firstMs = 4_000;
const longestMs = 5 * 60_000;

/** Milliseconds until the portal is asked again; doubles with each answer; false when there is nothing to ask. */
export function askAgainIn(state: PaymentState | undefined, answers: number): number | false {
  if (!state || !stateRules[state].asks) return false;
  return Math.min(firstMs * 2 ** Math.min(Math.max(0, answers - 1), 10), longestMs);
}

/** Owed and unsettled fees, then paid ones; the portal's order is kept inside each. */
export function sortFees(fees: readonly Payment[]): { open: Payment[]; paid: Payment[] } {
  return {
    open: fees.filter(({ state }) => state !== 'paid'),
    paid: fees.filter(({ state }) => state === 'paid'),
  };
}

/** How an amount is made up, where that says more than the amount itself. */
export const tellingLines = ({ lines, amount }: Payment): Payment['lines'] =>
  lines.length === 1 && lines[0]?.quantity === 1 && lines[0].unitAmount === amount ? [] : lines;
