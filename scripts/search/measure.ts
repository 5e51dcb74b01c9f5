import type { ServiceRow } from '../../src/features/services/model';
import { codesOf } from '../../src/features/services/search/codes';
import type { Engine } from '../../src/features/services/search/engine';
import { readProcedureCode } from '../../src/lib/procedure-code';
import { percentile } from '../bench-figures';
import type { Phrase } from './phrases';
import { twinsIn } from './twins';

/** What one phrase brought. */
export interface Outcome extends Phrase {
  /** Places of the first service meant, and of the first that would do; -1 where there is none. */
  meantAt: number;
  acceptableAt: number;
  /** The app says that nothing fits. */
  nothing: boolean;
  first: string;
  ms: number;
}

/** The figures of `search:eval`: fractions over the phrases that have codes; `rejected` over those that have none. */
export interface Figures {
  n: number;
  familyAt1: number;
  acceptableAt1: number;
  acceptableAt3: number;
  acceptableAt5: number;
  rejected: number;
  falselyRejected: number;
  byKind: Record<string, { n: number; familyAt1?: number; acceptableAt5?: number; rejected?: number }>;
  p50Ms: number;
  p95Ms: number;
}

/** Asks all phrases as the app does: a code is looked up, anything else is searched. */
export function askAll(rows: readonly ServiceRow[], engine: Engine, phrases: readonly Phrase[]): Outcome[] {
  const twins = twinsIn(rows);
  // The first questions warm the engine up and are not timed.
  for (const { q } of phrases.slice(0, warmUp)) engine.search(q);
  return phrases.map((phrase) => {
    const began = performance.now();
    const code = readProcedureCode(phrase.q);
    const found = code ? null : engine.search(phrase.q);
    const ms = performance.now() - began;
    const got = found
      ? found.hits.map(({ row }) => row)
      : rows.filter((row) => codesOf(row).includes(code ?? ''));
    const meant = new Set(phrase.codes.flatMap(twins));
    const acceptable = new Set([...meant, ...phrase.also.flatMap(twins)]);
    const place = (codes: ReadonlySet<string>) =>
      got.findIndex((row) => codesOf(row).some((its) => codes.has(its)));
    const nothing = got.length === 0 || (found?.near ?? false);
    const first = got[0] ? `${got[0].code} ${got[0].title}` : '';
    return { ...phrase, meantAt: place(meant), acceptableAt: place(acceptable), nothing, first, ms };
  });
}

const warmUp = 50;

/** The figures over outcomes. */
export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const meant = outcomes.filter(({ codes }) => codes.length > 0);
  const outside = outcomes.filter(({ codes }) => codes.length === 0);
  const within = (most: number) =>
    share(meant, ({ acceptableAt }) => acceptableAt >= 0 && acceptableAt < most);
  const times = outcomes.map(({ ms }) => ms);
  return {
    n: meant.length,
    familyAt1: share(meant, ({ meantAt }) => meantAt === 0),
    acceptableAt1: within(1),
    acceptableAt3: within(3),
    acceptableAt5: within(5),
    rejected: share(outside, ({ nothing }) => nothing),
    falselyRejected: share(meant, ({ nothing }) => nothing),
    byKind: Object.fromEntries(
      [...new Set(outcomes.map(({ kind }) => kind))].sort().map((kind) => [kind, kindOf(outcomes, kind)]),
    ),
    p50Ms: rounded(percentile(times, 0.5)),
    p95Ms: rounded(percentile(times, 0.95)),
  };
}

function kindOf(outcomes: readonly Outcome[], kind: string): Figures['byKind'][string] {
  const these = outcomes.filter((one) => one.kind === kind);
  const meant = these.filter(({ codes }) => codes.length > 0);
  if (meant.length === 0) return { n: these.length, rejected: share(these, ({ nothing }) => nothing) };
  return {
    n: these.length,
    familyAt1: share(meant, ({ meantAt }) => meantAt === 0),
    acceptableAt5: share(meant, ({ acceptableAt }) => acceptableAt >= 0 && acceptableAt < 5),
  };
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;

/** A fraction of a list; 0 of an empty one. */
const share = <T>(list: readonly T[], is: (one: T) => boolean): number =>
  list.length === 0 ? 0 : rounded(list.filter(is).length / list.length);
