import type { Span } from '../../lib/due';

/** How a paper can be handed in. What this app does not know yet is 'other', here and below. */
export const channelNames = ['online', 'counter', 'post', 'other'] as const;
/** One of them. */
export type Channel = (typeof channelNames)[number];

/** Who decides: ministry, city, ward or commune. */
export const levelNames = ['ministry', 'province', 'commune', 'other'] as const;
/** One of them. */
export type Level = (typeof levelNames)[number];

/** Whether a service can be asked for online; `partial` wants a step on the spot. */
export const onlineNames = ['full', 'partial', 'none', 'other'] as const;
/** One of them. */
export type Online = (typeof onlineNames)[number];

/** What the portal publishes of a fee. `not_published` never means free. */
export const feeKinds = ['amount', 'free', 'see_note', 'not_published', 'other'] as const;
/** One of them. */
export type FeeKind = (typeof feeKinds)[number];

/** Units of a limit. */
export const limitUnits = ['working_day', 'day', 'hour', 'month'] as const;

/** Whose matter it is. */
export const audienceNames = ['citizen', 'organisation', 'both', 'other'] as const;
/** One of them. */
export type Audience = (typeof audienceNames)[number];

/** A limit; null where its unit is one that this app does not know. */
export type Limit = Span | null;

/** One row of the index. */
export interface ServiceRow {
  code: string;
  /** Official name. */
  name: string;
  /** What a citizen would call it. */
  title: string;
  /** The title follows from the name. */
  untitled?: boolean;
  levels: readonly Level[];
  online: Online;
  time: Limit;
  /** Whole đồng. */
  fee: { kind: FeeKind; min: number | null; max: number | null };
  field: string;
  lifeEvents: readonly string[];
  audience: Audience;
  /** Published by the city itself. */
  local: boolean;
  /** Other words for it. */
  words: string;
  /** How often it is asked for, 1 to 3; left out where rarely. */
  asked?: number | undefined;
  /** How papers can be handed in, where the index tells it. */
  channels?: readonly Channel[] | undefined;
  /** National codes that this procedure of the city stands for; they have no row of their own. */
  replaces?: readonly string[] | undefined;
  /** The same procedure at several levels, the one of this row first; the others have no row of their own. */
  choices?: readonly LevelChoice[] | undefined;
}

/** One level at which a procedure can be asked for. */
export interface LevelChoice {
  code: string;
  levels: readonly Level[];
  /** Published for the district level, which is no more. */
  ended: boolean;
}

/** Who published something. */
export interface Source {
  name: string;
  url: string | null;
}

/** Names and other words of all rows as the portal writes them, a letter for each word. */
export interface Lettered {
  /** Words by the codes of their letters. */
  byLetter: readonly string[];
  names: readonly string[];
  /** Empty where a title is made of the name. */
  titles: readonly string[];
  words: readonly string[];
}

/** The whole index with its source and date (RFC 3339). */
export interface Catalogue {
  asOf: string;
  source: Source;
  rows: readonly ServiceRow[];
  /** What people say and what papers write, for search; see the contract for a line's form. */
  everyday: readonly string[];
  /** For search, which reads letters quicker than words; null where the index has no vocabulary. */
  lettered: Lettered | null;
}
