import { ok } from '../../src/lib/result';
import { stateOf } from './payment-state';
import type { AttemptRecord, PaymentRecord, Wire } from './records';
import { type Ruled, refuse } from './refusal';
import { nextSerial } from './serial';
import type { Setting, Tx } from './setting';
import { reached, toTime } from './time';

/** What the pretend bank can say about an attempt. */
export const outcomes = ['paid', 'unsure', 'cancelled'] as const;

/** What the pretend bank says. */
export type Outcome = (typeof outcomes)[number];

/** What the bank's page shows. */
export interface Bill extends Pick<Wire['Payment'], 'amount' | 'payee' | 'purpose'> {
  state: AttemptRecord['state'] | 'expired';
}

/** All that the bank needs of the setting: what time it is. */
type Watch = Pick<Setting, 'clock'>;

const stateAt = (attempt: AttemptRecord, now: Date): Bill['state'] =>
  attempt.state === 'open' && reached(attempt.expires_at, now) ? 'expired' : attempt.state;

/** The bill behind an attempt. */
export async function readBill(tx: Tx, { clock }: Watch, id: string): Promise<Ruled<Bill>> {
  const attempt = await tx.get('attempts', id);
  const payment = attempt && (await tx.get('payments', attempt.payment));
  if (!attempt || !payment) return refuse('missing');
  const { amount, payee, purpose } = payment.facts;
  return ok({ amount, payee, purpose, state: stateAt(attempt, clock()) });
}

/** A dossier that waited for this money goes on. */
async function resume(tx: Tx, code: string, at: string): Promise<void> {
  const record = await tx.get('dossiers', code);
  if (record?.facts.status.code !== 6) return;
  const pauses = record.facts.pauses?.map((pause) => ({ ...pause, to: pause.to ?? at }));
  const events = [...(record.facts.events ?? []), { at, title: 'Đã nhận tiền, đang xử lý tiếp', status: 4 }];
  const status = { code: 4, name: 'Đang xử lý' };
  const { payment_id, next_steps, ...rest } = record.facts;
  await tx.put('dossiers', code, {
    ...record,
    updated_at: at,
    facts: { ...rest, status, events, ...(pauses ? { pauses } : {}) },
  });
}

async function pay(tx: Tx, id: string, payment: PaymentRecord, at: string): Promise<void> {
  const serial = await nextSerial(tx, 'receipt');
  const number = `BL${at.slice(2, 4)}-${String(serial).padStart(7, '0')}`;
  await tx.put('payments', id, { ...payment, paid: { number, at } });
  if (payment.facts.dossier_code) await resume(tx, payment.facts.dossier_code, at);
}

/** The bank's word on an attempt. A fee that is paid stays paid; only the latest attempt can still change. */
export async function settle(tx: Tx, watch: Watch, id: string, outcome: Outcome): Promise<Ruled<Bill>> {
  const attempt = await tx.get('attempts', id);
  const payment = attempt && (await tx.get('payments', attempt.payment));
  if (!attempt || !payment) return refuse('missing');
  const now = watch.clock();
  const at = toTime(now);
  if (attempt.state === outcome) return readBill(tx, watch, id);
  const state = stateOf(payment, attempt, now);
  if (payment.attempt !== id || (state !== 'pending' && state !== 'unsure')) return refuse('conflict');
  const next = { ...attempt, state: outcome, ...(outcome === 'unsure' ? { unsure_since: at } : {}) };
  await tx.put('attempts', id, next);
  if (outcome === 'paid') await pay(tx, attempt.payment, payment, at);
  return readBill(tx, watch, id);
}
