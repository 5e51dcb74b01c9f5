import type { Day } from '../../lib/day';
import type { Span } from '../../lib/due';
import { endedOn, isDoubtful } from './fees';
import type { Fee, Service } from './service';

/** What filing online saves against the counter; below 0 it costs more, or takes longer. */
export interface Saving {
  /** Whole đồng, from the least to the most; null where the two cannot be compared. */
  fee: { min: number; max: number } | null;
  time: Span | null;
}

/** What a fee is for: its note up to the amount, without figures. */
const purpose = ({ note, per }: Fee) =>
  `${(note ?? '').split(':')[0]}|${per}`.toLowerCase().replace(/[\d.,\s]|đồng|vnđ/g, '');

const amountOf = (fee: Fee, day: Day): number | null => {
  if (fee.kind === 'free') return 0;
  const known = fee.kind === 'amount' && fee.currency === 'VND' && !isDoubtful(fee) && !endedOn(fee, day);
  return known ? fee.amount : null;
};

/** Each fee online with the one fee at the counter that is for the same; null where one is missing or unsure. */
function feeSaving(fees: readonly Fee[], day: Day): Saving['fee'] {
  const priced = fees.filter(({ kind }) => kind === 'amount' || kind === 'free');
  if (priced.some(({ channel }) => !channel)) return null;
  const online = priced.filter(({ channel }) => channel === 'online');
  const counter = priced.filter(({ channel }) => channel === 'counter');
  if (online.length === 0 || online.length !== counter.length) return null;
  const saved: number[] = [];
  for (const fee of online) {
    const twins = counter.filter((other) => purpose(other) === purpose(fee));
    const alike = online.filter((other) => purpose(other) === purpose(fee));
    const [twin] = twins;
    const here = amountOf(fee, day);
    const there = twin && twins.length === 1 && alike.length === 1 ? amountOf(twin, day) : null;
    if (here === null || there === null) return null;
    saved.push(there - here);
  }
  return { min: Math.min(...saved), max: Math.max(...saved) };
}

function timeSaving({ times }: Pick<Service, 'times'>): Span | null {
  const general = times.filter(({ only }) => !only);
  const online = general.filter(({ channel }) => channel === 'online');
  const counter = general.filter(({ channel }) => channel === 'counter');
  const [here, there] = [online[0]?.span, counter[0]?.span];
  if (online.length !== 1 || counter.length !== 1 || !here || !there || here.unit !== there.unit) return null;
  return { value: there.value - here.value, unit: here.unit };
}

/** What filing online saves on `day`, by what is published for both ways; null where nothing is saved. */
export function saving(service: Pick<Service, 'times' | 'fees' | 'online'>, day: Day): Saving | null {
  if (service.online === 'none') return null;
  const fee = feeSaving(service.fees, day);
  const time = timeSaving(service);
  const cheaper = fee !== null && fee.min >= 0 && fee.max > 0;
  return cheaper || (time !== null && time.value > 0) ? { fee, time } : null;
}
