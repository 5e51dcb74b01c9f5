import type { AttemptRecord, PaymentRecord } from './records';
import { later, reached, toDay, toTime } from './time';

/** The states of a fee; only `paid` is for ever. */
export type PaymentState = 'owed' | 'pending' | 'unsure' | 'paid' | 'expired';

/** Each state in the portal's own words. */
export const stateNames: Readonly<Record<PaymentState, string>> = {
  owed: 'Chưa nộp',
  pending: 'Đang mở trang trả tiền',
  unsure: 'Đang xác nhận',
  paid: 'Đã nộp',
  expired: 'Quá hạn nộp',
};

// The bank's silence is asked about for three days; then it counts as not paid.
const unsureSeconds = 3 * 24 * 3600;
const firstAskSeconds = 8 * 60;
const nextAskSeconds = 30 * 60;

const stillUnsure = ({ state, unsure_since }: AttemptRecord, now: Date) =>
  state === 'unsure' &&
  unsure_since !== undefined &&
  !reached(toTime(later(new Date(unsure_since), unsureSeconds)), now);

/** What state a fee is in at a moment. */
export function stateOf(payment: PaymentRecord, attempt: AttemptRecord | null, now: Date): PaymentState {
  if (payment.paid) return 'paid';
  if (attempt && stillUnsure(attempt, now)) return 'unsure';
  if (attempt?.state === 'open' && !reached(attempt.expires_at, now)) return 'pending';
  const { due } = payment.facts;
  return due !== null && due < toDay(now) ? 'expired' : 'owed';
}

/** When the portal asks the bank again; null when nothing is unknown. */
export function askAgainAt(attempt: AttemptRecord, now: Date): string | null {
  if (!stillUnsure(attempt, now) || attempt.unsure_since === undefined) return null;
  let next = later(new Date(attempt.unsure_since), firstAskSeconds);
  while (next.getTime() <= now.getTime()) next = later(next, nextAskSeconds);
  return toTime(next);
}
