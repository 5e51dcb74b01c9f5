import type { Day } from '../../lib/day';
import type { Channel } from './model';
import type { Fee } from './service';

/** The fees to show: one answer where all is one, else the span of amounts in đồng, else several. */
export type FeeAnswer =
  | { kind: 'one'; fee: Fee }
  | { kind: 'range'; min: number; max: number }
  | { kind: 'several' | 'parts' | 'none' };

/** An amount in đồng that lost its thousands ("25 đồng" for 25.000) cannot be believed. */
export const isDoubtful = ({ kind, currency, amount }: Fee): boolean =>
  kind === 'amount' && currency === 'VND' && amount !== null && amount > 0 && amount < 1000;

const likeness = ({ kind, amount, currency, per }: Fee) => `${kind}|${amount}|${currency}|${per}`;

/** Whether the portal asks for a fee and a charge (phí, lệ phí), which add up. */
const areParts = (fees: readonly Fee[]) =>
  fees.some(({ note }) => /^\(?phí/i.test(note ?? '')) &&
  fees.some(({ note }) => /^\(?lệ phí/i.test(note ?? ''));

/** What to answer to "how much?" on a day; fees that ended before it count only where no other is left. */
export function feeAnswer(published: readonly Fee[], today: Day): FeeAnswer {
  const holding = published.filter((fee) => !endedOn(fee, today));
  const fees = holding.length > 0 ? holding : published;
  const [first] = fees;
  if (!first) return { kind: 'none' };
  if (areParts(fees)) return { kind: 'parts' };
  if (fees.every((fee) => likeness(fee) === likeness(first))) return { kind: 'one', fee: first };
  const dong = fees.flatMap((fee) =>
    fee.kind === 'amount' && fee.currency === 'VND' && !isDoubtful(fee) ? (fee.amount ?? []) : [],
  );
  if (dong.length < fees.length) return { kind: 'several' };
  return { kind: 'range', min: Math.min(...dong), max: Math.max(...dong) };
}

/** A fee with all the channels that ask it. */
export interface SharedFee {
  fee: Fee;
  /** Empty where it holds for every channel. */
  channels: Channel[];
}

/** Fees told once, however many channels ask the same. */
export function sharedFees(fees: readonly Fee[]): SharedFee[] {
  const all = new Set(fees.map(({ channel }) => channel));
  const found = new Map<string, SharedFee>();
  for (const fee of fees) {
    const key = `${likeness(fee)}|${fee.note}`;
    const shared = found.get(key) ?? { fee, channels: [] };
    if (fee.channel && !shared.channels.includes(fee.channel)) shared.channels.push(fee.channel);
    found.set(key, shared);
  }
  return [...found.values()].map(({ fee, channels }) => ({
    fee,
    channels: all.size > 1 && channels.length === all.size ? [] : channels,
  }));
}

const dayIn = (found: RegExpExecArray | null): Day | null => {
  const [, day, month, year] = found ?? [];
  return day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
};

/** The day on which a fee ended, by its note ("áp dụng đến hết ngày 31/12/2023"); null while it holds. */
export function endedOn({ note }: Fee, today: Day): Day | null {
  const until = dayIn(/đến (?:hết )?(?:ngày )?(\d{1,2})[/-](\d{1,2})[/-](\d{4})/i.exec(note ?? ''));
  return until && until < today ? until : null;
}
