import type { Channel, FeeKind, Level, LevelChoice, Limit, Online, Source } from './model';

/** What is asked for money, for one channel or (null) for all. */
export interface Fee {
  channel: Channel | null;
  kind: FeeKind;
  amount: number | null;
  /** ISO 4217; đồng where the portal says nothing else. */
  currency: string;
  /** What one amount buys. */
  per: string | null;
  note: string | null;
}

/** A paper to bring, or (remark) a sentence that the portal put among them. */
export interface Paper {
  name: string;
  note: string | null;
  /** Only in this case. */
  only: string | null;
  originals: number;
  copies: number;
  remark: boolean;
}

/** A limit, for one channel or one case. */
export interface Time {
  span: Limit;
  channel: Channel | null;
  only: string | null;
  /** What the limit counts from, or when it holds. */
  note: string | null;
}

/** One public service with all that a citizen wants to know before going. */
export interface Service {
  code: string;
  name: string;
  title: string;
  summary: string;
  who: string;
  levels: readonly Level[];
  online: Online;
  channels: readonly Channel[];
  times: readonly Time[];
  timeNote: string | null;
  fees: readonly Fee[];
  papers: readonly Paper[];
  steps: readonly string[];
  /** What must be fulfilled, line by line. */
  conditions: readonly string[];
  places: readonly string[];
  legal: readonly { number: string; title: string | null }[];
  results: readonly string[];
  local: boolean;
  replaces: readonly string[];
  /** The city's procedures that stand for this national one. */
  replacedBy: readonly string[];
  /** The same procedure at several levels, this one included. */
  choices: readonly LevelChoice[];
  publisher: string;
  decision: { number: string; date: string | null } | null;
  /** The day its publisher last changed it. */
  updated: string | null;
  related: readonly string[];
  source: Source;
  /** RFC 3339. */
  asOf: string;
  filingUrl: string;
}
