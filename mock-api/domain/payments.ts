import { ok } from '../../src/lib/result';
import { maskName } from './mask';
import { type PageQuery, page } from './page';
import { askAgainAt, type PaymentState, stateNames, stateOf } from './payment-state';
import type { PaymentRecord, Wire } from './records';
import { type Ruled, refuse } from './refusal';
import type { Setting, Tx } from './setting';
import { ours } from './source';

/** A fee as the contract shows it. */
async function paymentView(
  tx: Tx,
  setting: Setting,
  id: string,
  payment: PaymentRecord,
): Promise<Wire['Payment'] & { state: PaymentState }> {
  const now = setting.clock();
  const attempt = payment.attempt ? await tx.get('attempts', payment.attempt) : null;
  const state = stateOf(payment, attempt, now);
  return {
    id,
    state,
    state_name: stateNames[state],
    ...payment.facts,
    attempt: attempt && { started_at: attempt.started_at, ask_again_at: askAgainAt(attempt, now) },
    ...ours(setting),
  };
}

/** A fee, to whoever holds its long id. */
export async function readPayment(tx: Tx, setting: Setting, id: string): Promise<Ruled<Wire['Payment']>> {
  const payment = await tx.get('payments', id);
  return payment ? ok(await paymentView(tx, setting, id, payment)) : refuse('missing');
}

/** All fees of a citizen: what is still to be paid first, by its day. */
export async function feesOf(tx: Tx, setting: Setting, citizen: string) {
  const all = await tx.list('payments');
  const own = all.filter(({ value }) => value.owner === citizen);
  const views = await Promise.all(own.map(({ id, value }) => paymentView(tx, setting, id, value)));
  const rank = ({ state }: { state: PaymentState }) => (state === 'paid' ? 2 : state === 'expired' ? 1 : 0);
  return views.sort((a, b) => rank(a) - rank(b) || ((a.due ?? '9') < (b.due ?? '9') ? -1 : 1));
}

/** A page of a citizen's fees. */
export async function listPayments(
  tx: Tx,
  setting: Setting,
  citizen: string,
  query: PageQuery,
): Promise<Ruled<Wire['PaymentPage']>> {
  const found = page(await feesOf(tx, setting, citizen), ({ id }) => id, query);
  return found.ok ? ok({ ...found.value, ...ours(setting) }) : found;
}

/** The receipt of a paid fee; missing until it is paid. */
export async function readReceipt(tx: Tx, setting: Setting, id: string): Promise<Ruled<Wire['Receipt']>> {
  const payment = await tx.get('payments', id);
  if (!payment?.paid) return refuse('missing');
  const { amount, payee, purpose, dossier_code } = payment.facts;
  return ok({
    number: payment.paid.number,
    payment_id: id,
    amount,
    paid_at: payment.paid.at,
    payee,
    purpose,
    payer: maskName(payment.payer),
    ...(dossier_code ? { dossier_code } : {}),
    ...ours(setting),
  });
}
