import type { Day } from '../../lib/day';
import type { Span } from '../../lib/due';
import { dueAfter } from '../../lib/due-after';
import { workingDayFrom } from '../../lib/holidays';
import type { Service, Time } from './service';

/** What to answer to "how long?": one limit, from the shortest to the longest, or several of different kinds. */
export type TimeAnswer =
  | { kind: 'one'; span: Span }
  | { kind: 'range'; min: Span; max: Span }
  | { kind: 'several' | 'cases' | 'none' };

const same = (a: Span, b: Span) => a.value === b.value && a.unit === b.unit;
const unlike = (spans: readonly Span[]) =>
  spans.filter((span, at) => spans.findIndex((other) => same(span, other)) === at);

/** One answer for a list of limits. */
export function answerOf(times: readonly Time[]): TimeAnswer {
  const spans = unlike(times.flatMap(({ span }) => span ?? []));
  const [first] = spans;
  if (!first) return { kind: 'none' };
  if (spans.length === 1) return { kind: 'one', span: first };
  if (spans.some(({ unit }) => unit !== first.unit)) return { kind: 'several' };
  const ordered = [...spans].sort((a, b) => a.value - b.value);
  return { kind: 'range', min: ordered[0] ?? first, max: ordered[ordered.length - 1] ?? first };
}

/**
 * The answer for most people, and the limits to tell under it: each where there are several, else only those of a channel
 * that differ. A limit for no channel stands for all, unless a channel itself has several.
 */
export function generalTimes({ times }: Pick<Service, 'times'>): { answer: TimeAnswer; others: Time[] } {
  const general = times.filter(({ only }) => !only);
  const plain = general.filter(({ channel }) => !channel);
  const mixed = general.some(
    ({ channel, span }) =>
      channel &&
      span &&
      general.some((other) => other.channel === channel && other.span && !same(span, other.span)),
  );
  const answer = answerOf(plain.length > 0 && !mixed ? plain : general);
  if (answer.kind === 'none')
    return { answer: times.length > general.length ? { kind: 'cases' } : answer, others: [] };
  const main = answer.kind === 'one' ? answer.span : null;
  return { answer, others: general.filter(({ span }) => span && !(main && same(span, main))) };
}

/** What the portal adds to the limits of most people, each note once. */
export const timeNotes = ({ times }: Pick<Service, 'times'>, told: readonly Time[]): string[] => [
  ...new Set(times.filter((time) => !time.only && !told.includes(time)).flatMap(({ note }) => note ?? [])),
];

/** The limit to estimate by: the longest, so that nobody comes too early; null where units differ. */
export const longest = (answer: TimeAnswer): Span | null =>
  answer.kind === 'one' ? answer.span : answer.kind === 'range' ? answer.max : null;

/**
 * When a service would be ready if it were accepted on `day`, or on the next day that offices work. An estimate:
 * a limit in hours, or none, gives null.
 */
export function estimate(
  day: Day,
  span: Span | null,
): { accepted: Day; ready: { day: Day; half: 'morning' | 'afternoon' } } | null {
  const most = span?.unit === 'month' ? 60 : 400;
  if (!span || span.unit === 'hour' || !(span.value > 0 && span.value <= most)) return null;
  const accepted = workingDayFrom(day);
  return { accepted, ready: dueAfter(accepted, span).readyAt };
}
