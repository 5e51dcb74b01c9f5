import { ok } from '../../src/lib/result';
import { secret } from './code';
import { stateOf } from './payment-state';
import type { AttemptRecord, Wire } from './records';
import { type Ruled, refuse } from './refusal';
import type { Setting, Tx } from './setting';
import { later, toTime } from './time';

const openSeconds = 15 * 60;

const view = ({ payBase }: Setting, id: string, { expires_at }: AttemptRecord): Wire['PaymentAttempt'] => ({
  id,
  pay_url: `${payBase}/pretend-pay/${id}`,
  expires_at,
});

async function begin(tx: Tx, setting: Setting, payment: string): Promise<string> {
  const id = secret(setting.random);
  const now = setting.clock();
  const expires_at = toTime(later(now, openSeconds));
  await tx.put('attempts', id, { payment, state: 'open', started_at: toTime(now), expires_at });
  return id;
}

/**
 * Begins to pay. While an attempt is open it is handed out again, whatever the key: two open pages of the bank
 * could both be paid. A key whose attempt is over begins another, for nobody can pay on a page that is closed.
 */
export async function createAttempt(
  tx: Tx,
  setting: Setting,
  id: string,
  key: string,
): Promise<Ruled<Wire['PaymentAttempt']>> {
  const payment = await tx.get('payments', id);
  if (!payment) return refuse('missing');
  const used = await tx.get('attempt_keys', key);
  if (used && used.payment !== id) return refuse('key-reused');
  const latest = payment.attempt ? await tx.get('attempts', payment.attempt) : null;
  const state = stateOf(payment, latest, setting.clock());
  if (state === 'paid') return refuse('already-paid');
  if (state === 'unsure') return refuse('unsure');
  if (state === 'expired') return refuse('conflict');
  const attempt = state === 'pending' && payment.attempt ? payment.attempt : await begin(tx, setting, id);
  const record = await tx.get('attempts', attempt);
  if (!record) return refuse('broken');
  await tx.put('payments', id, { ...payment, attempt });
  await tx.put('attempt_keys', key, { payment: id, attempt });
  return ok(view(setting, attempt, record));
}
