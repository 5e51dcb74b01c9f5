import * as v from 'valibot';
import { isDay } from '../../lib/day';
import { maskName } from '../../lib/mask';
import type { PaidReceipt, Payment } from './payment';

const dong = v.pipe(v.number(), v.integer(), v.minValue(0));
const source = v.object({ name: v.string() });

/** `Payment` of the contract. An amount that is no whole đồng makes the whole answer unbelievable. */
export const paymentShape = v.object({
  id: v.string(),
  state: v.fallback(v.picklist(['owed', 'pending', 'unsure', 'paid', 'expired', 'other']), 'other'),
  state_name: v.optional(v.string(), ''),
  amount: dong,
  lines: v.array(v.object({ name: v.string(), quantity: v.number(), unit_amount: dong })),
  payee: v.string(),
  purpose: v.string(),
  dossier_code: v.optional(v.string()),
  due: v.fallback(v.nullable(v.pipe(v.string(), v.check(isDay))), null),
  attempt: v.nullable(v.object({ started_at: v.string(), ask_again_at: v.nullable(v.string()) })),
  as_of: v.string(),
  source,
});

/** `PaymentPage` of the contract. */
export const paymentPageShape = v.object({
  items: v.array(paymentShape),
  next_cursor: v.nullable(v.string()),
});

/** `PaymentAttempt` of the contract. */
export const attemptShape = v.object({ pay_url: v.string() });

/** `Receipt` of the contract; what is kept on the phone has this shape too. */
export const receiptShape = v.object({
  number: v.string(),
  payment_id: v.string(),
  amount: dong,
  paid_at: v.string(),
  payee: v.string(),
  purpose: v.string(),
  payer: v.string(),
  dossier_code: v.optional(v.string()),
  source,
});

/** A receipt on the wire, checked. */
export type WireReceipt = v.InferOutput<typeof receiptShape>;

/** From the wire to the domain. */
export const toPayment = (wire: v.InferOutput<typeof paymentShape>): Payment => ({
  id: wire.id,
  state: wire.state,
  stateName: wire.state_name,
  amount: wire.amount,
  lines: wire.lines.map(({ name, quantity, unit_amount }) => ({ name, quantity, unitAmount: unit_amount })),
  payee: wire.payee,
  purpose: wire.purpose,
  dossierCode: wire.dossier_code ?? null,
  due: wire.due,
  attempt: wire.attempt && { startedAt: wire.attempt.started_at, askAgainAt: wire.attempt.ask_again_at },
  asOf: wire.as_of,
  source: wire.source.name,
});

/** From the wire to the domain; the payer is masked again, whatever the portal did. */
export const toReceipt = (wire: WireReceipt): PaidReceipt => ({
  number: wire.number,
  paymentId: wire.payment_id,
  amount: wire.amount,
  paidAt: wire.paid_at,
  payee: wire.payee,
  purpose: wire.purpose,
  payer: maskName(wire.payer),
  dossierCode: wire.dossier_code ?? null,
  source: wire.source.name,
});
