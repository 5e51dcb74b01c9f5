import type { Day } from '../../lib/day';
import type { Span } from '../../lib/due';
import { dueAfter } from '../../lib/due-after';
import { workingDayFrom } from '../../lib/holidays';
import type { Fee, Paper, Service, Time } from './service';

/** A text as its first sentence, which is the answer, and what else there is to say. */
export function firstSentence(text: string): [first: string, rest: string] {
  const end = /[.!?](?=\s+\S)/.exec(text);
  const cut = end ? end.index + 1 : text.length;
  return [text.slice(0, cut).replace(/\.$/, ''), text.slice(cut).trim()];
}

/** Papers that everyone brings. */
export const generalPapers = ({ papers }: Service): Paper[] =>
  papers.filter(({ only, remark }) => !only && !remark);

/** What the portal remarks among the papers. */
export const remarks = ({ papers }: Service): Paper[] => papers.filter(({ remark }) => remark);

/** Papers and limits that only some people meet, by their case. */
export function specialCases({ papers, times }: Service): { only: string; papers: Paper[]; times: Time[] }[] {
  const names = [...papers.filter(({ remark }) => !remark), ...times].flatMap(({ only }) => only ?? []);
  return [...new Set(names)].map((only) => ({
    only,
    papers: papers.filter((paper) => paper.only === only && !paper.remark),
    times: times.filter((time) => time.only === only),
  }));
}

/** The limit that holds for most, and the other general ones by channel. */
export function generalTimes({ times }: Pick<Service, 'times'>): { main: Time | null; others: Time[] } {
  const general = times.filter(({ only }) => !only);
  const main = general.find(({ channel }) => !channel) ?? general[0] ?? times[0] ?? null;
  return { main, others: general.filter((time) => time !== main && time.channel) };
}

/**
 * When a service would be ready if it were accepted on `day`, or on the next day that offices work. An estimate:
 * a limit in hours, or none, gives null.
 */
export function estimate(
  day: Day,
  span: Span | null,
): { accepted: Day; ready: { day: Day; half: 'morning' | 'afternoon' } } | null {
  if (!span || span.unit === 'hour' || span.value <= 0 || span.value > 400) return null;
  const accepted = workingDayFrom(day);
  return { accepted, ready: dueAfter(accepted, span).readyAt };
}

/** The fees to show: one answer where all is one, else the span of amounts in đồng, else several. */
export type FeeAnswer =
  | { kind: 'one'; fee: Fee }
  | { kind: 'range'; min: number; max: number }
  | { kind: 'several' }
  | { kind: 'none' };

/** What to answer to "how much?". */
export function feeAnswer(fees: readonly Fee[]): FeeAnswer {
  const [first] = fees;
  if (!first) return { kind: 'none' };
  const alike = fees.every(
    ({ kind, amount, currency, per }) =>
      kind === first.kind && amount === first.amount && currency === first.currency && per === first.per,
  );
  if (alike) return { kind: 'one', fee: first };
  const amounts = fees.map(({ amount, currency, kind }) =>
    kind === 'amount' && currency === 'VND' ? amount : null,
  );
  const dong = amounts.filter((amount): amount is number => amount !== null);
  if (dong.length < fees.length) return { kind: 'several' };
  return { kind: 'range', min: Math.min(...dong), max: Math.max(...dong) };
}
